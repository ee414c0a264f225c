import { NewTicketButton } from "../components/new-ticket-button.tsx";
import { PageHeader } from "../../ui/components/page-header.tsx";
import { TicketEditingProvider } from "../features/tickets/ticket-editing.tsx";
import { TicketListView } from "../features/tickets/ticket-list-view.tsx";
import type { TicketScope } from "../features/tickets/where.ts";

const everywhere: TicketScope = {};

export const TicketsPage = () => (
  <TicketEditingProvider>
    <PageHeader title="All tickets" actions={<NewTicketButton />} />
    <TicketListView scope={everywhere} title="All tickets" />
  </TicketEditingProvider>
);
