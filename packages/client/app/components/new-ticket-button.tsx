import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { NewTicket } from "@headwater/api-client";
import { useDialog } from "../dialogs/dialogs.ts";

interface NewTicketButtonProps {
  readonly defaults?: Partial<NewTicket>;
}

export const NewTicketButton = ({ defaults }: NewTicketButtonProps) => {
  const openDialog = useDialog();
  return (
    <Button
      leftSection={<IconPlus size={15} stroke={2} />}
      onClick={() => openDialog({ kind: "ticket", ...(defaults && { defaults }) })}
    >
      New ticket
    </Button>
  );
};
