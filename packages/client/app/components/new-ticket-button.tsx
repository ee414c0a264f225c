import { ActionIcon, Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { NewTicket } from "@headwater/api-client";
import { useDialog } from "../dialogs/dialogs.ts";

interface NewTicketButtonProps {
  readonly defaults?: Partial<NewTicket>;
}

/** Opens the form of a ticket; only its sign is left on a phone. */
export const NewTicketButton = ({ defaults }: NewTicketButtonProps) => {
  const openDialog = useDialog();
  const open = () => openDialog({ kind: "ticket", ...(defaults && { defaults }) });
  return (
    <>
      <Button visibleFrom="xs" leftSection={<IconPlus size={15} stroke={2} />} onClick={open}>
        New ticket
      </Button>
      <ActionIcon
        hiddenFrom="xs"
        variant="filled"
        color="stream"
        size={30}
        aria-label="New ticket"
        onClick={open}
      >
        <IconPlus size={17} stroke={2} />
      </ActionIcon>
    </>
  );
};
