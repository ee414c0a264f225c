import { NewTicketButton } from "../components/new-ticket-button.tsx";
import { PageHeader } from "../../ui/components/page-header.tsx";
import { TicketBoard } from "../features/board/ticket-board.tsx";
import { TicketEditingProvider } from "../features/tickets/ticket-editing.tsx";
import type { TicketScope } from "../features/tickets/where.ts";

const everywhere: TicketScope = {};

export const BoardPage = () => (
  <TicketEditingProvider>
    <PageHeader title="Board" actions={<NewTicketButton />} />
    <TicketBoard scope={everywhere} title="Board" />
  </TicketEditingProvider>
);
