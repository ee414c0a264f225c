import { VisuallyHidden } from "@mantine/core";
import { PriorityIcon } from "../../components/priority-icon.tsx";
import { StatusIcon } from "../../components/status-icon.tsx";
import { UserAvatar } from "../../components/user-avatar.tsx";
import { useDirectory } from "../../data/directory.tsx";
import type { ListedTicket } from "../tickets/list-query.ts";
import { priorityLabel } from "../tickets/priority.ts";
import { STATUS_LABELS } from "../tickets/status.ts";
import { useTicketEditing } from "../tickets/ticket-editing.tsx";
import classes from "./cells.module.css";

interface CellProps {
  readonly ticket: ListedTicket;
}

interface EditButtonProps {
  readonly field: "status" | "priority" | "assignee";
  readonly label: string;
  readonly onEdit: (anchor: HTMLElement) => void;
  readonly children: React.ReactNode;
}

/** A value that opens its choices; `data-field` is where the row's shortcuts find it. */
const EditButton = ({ field, label, onEdit, children }: EditButtonProps) => (
  <button
    type="button"
    tabIndex={-1}
    className={classes["edit"]}
    data-field={field}
    aria-haspopup="listbox"
    onClick={(event) => {
      event.stopPropagation();
      onEdit(event.currentTarget);
    }}
  >
    <VisuallyHidden>{label}: </VisuallyHidden>
    {children}
  </button>
);

export const StatusCell = ({ ticket }: CellProps) => {
  const { pickStatus } = useTicketEditing();
  return (
    <EditButton field="status" label="Status" onEdit={(anchor) => pickStatus(ticket, anchor)}>
      <StatusIcon status={ticket.status} />
      <span className={classes["text"]}>{STATUS_LABELS[ticket.status]}</span>
    </EditButton>
  );
};

export const PriorityCell = ({ ticket }: CellProps) => {
  const { pickPriority } = useTicketEditing();
  return (
    <EditButton field="priority" label="Priority" onEdit={(anchor) => pickPriority(ticket, anchor)}>
      <PriorityIcon priority={ticket.priority} />
      <VisuallyHidden>{priorityLabel(ticket.priority)}</VisuallyHidden>
    </EditButton>
  );
};

export const AssigneeCell = ({ ticket }: CellProps) => {
  const { pickAssignee } = useTicketEditing();
  const { person } = useDirectory();
  const assignee = person(ticket.assigneeId);
  return (
    <EditButton field="assignee" label="Assignee" onEdit={(anchor) => pickAssignee(ticket, anchor)}>
      <UserAvatar user={assignee} size={20} />
      <span className={classes["text"]} data-faint={!assignee}>
        {assignee?.name ?? "Nobody"}
      </span>
    </EditButton>
  );
};
