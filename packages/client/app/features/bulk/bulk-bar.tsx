import { ActionBar, Button, Text } from "@mantine/core";
import { IconTrash, IconUserCircle } from "@tabler/icons-react";
import { usePicker } from "../../components/picker/picker.ts";
import { PriorityIcon } from "../../components/priority-icon.tsx";
import { StatusIcon } from "../../components/status-icon.tsx";
import { useActingUser } from "../../data/acting-user.tsx";
import { useDirectory } from "../../data/directory.tsx";
import { useDialog } from "../../dialogs/dialogs.ts";
import { personOptions } from "../people/person-options.tsx";
import type { ListedTicket } from "../tickets/list-query.ts";
import { priorityLabel } from "../tickets/priority.ts";
import { isStatus, STATUS_LABELS } from "../tickets/status.ts";
import { priorityOptions, statusOptions } from "../tickets/ticket-options.tsx";
import type { Selection } from "./selection.ts";
import { useBulkEdit } from "./use-bulk-edit.ts";

interface BulkBarProps {
  readonly selection: Selection;
  readonly tickets: readonly ListedTicket[];
}

/** What can be done to all selected tickets; floats above the list while there are any. */
export const BulkBar = ({ selection, tickets }: BulkBarProps) => {
  const openPicker = usePicker();
  const openDialog = useDialog();
  const { people, person } = useDirectory();
  const { user } = useActingUser();
  const bulk = useBulkEdit();
  const chosen = tickets.filter(({ id }) => selection.rows[id]);
  const count = chosen.length;

  return (
    <ActionBar
      opened={count > 0}
      onClose={selection.clear}
      aria-label="Change the selected tickets"
      shadow="lg"
      radius="lg"
    >
      <Text size="sm" fw={600} px={6} style={{ whiteSpace: "nowrap" }}>
        {count} selected
      </Text>
      <ActionBar.Divider />
      <Button
        variant="subtle"
        color="gray"
        leftSection={<StatusIcon status="in_progress" />}
        onClick={(event) =>
          openPicker({
            anchor: event.currentTarget,
            title: "Change status…",
            options: statusOptions,
            selected: [],
            onPick: (status) => {
              if (isStatus(status))
                void bulk.set(chosen, "status", status, `moved to ${STATUS_LABELS[status]}`);
            },
          })
        }
      >
        Status
      </Button>
      <Button
        variant="subtle"
        color="gray"
        leftSection={<PriorityIcon priority={1} />}
        onClick={(event) =>
          openPicker({
            anchor: event.currentTarget,
            title: "Change priority…",
            options: priorityOptions,
            selected: [],
            onPick: (next) => {
              const priority = Number(next);
              void bulk.set(chosen, "priority", priority, `set to ${priorityLabel(priority)}`);
            },
          })
        }
      >
        Priority
      </Button>
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconUserCircle size={17} stroke={1.6} />}
        onClick={(event) =>
          openPicker({
            anchor: event.currentTarget,
            title: "Assign to…",
            options: [{ value: "", label: "Nobody" }, ...personOptions(people, user)],
            selected: [],
            onPick: (id) =>
              void bulk.set(
                chosen,
                "assigneeId",
                id || null,
                id ? `assigned to ${person(id)?.name}` : "assigned to nobody",
              ),
          })
        }
      >
        Assignee
      </Button>
      <ActionBar.Divider />
      <Button
        variant="subtle"
        color="red"
        leftSection={<IconTrash size={16} stroke={1.7} />}
        loading={bulk.busy}
        onClick={() =>
          openDialog({
            kind: "confirm",
            title: count === 1 ? "Delete this ticket?" : `Delete ${count} tickets?`,
            message: "Their tasks, comments and attachments go with them. There is no way back.",
            action: "Delete",
            onConfirm: async () => {
              await bulk.remove(chosen.map(({ id }) => id));
              selection.clear();
            },
          })
        }
      >
        Delete
      </Button>
      <ActionBar.CloseButton aria-label="Clear the selection" />
    </ActionBar>
  );
};
