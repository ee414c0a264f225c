import { useMemo } from "react";
import { NewTicketButton } from "../components/new-ticket-button.tsx";
import { PageHeader } from "../../ui/components/page-header.tsx";
import { useActingUser } from "../data/acting-user.tsx";
import { TicketEditingProvider } from "../features/tickets/ticket-editing.tsx";
import { TicketListSkeleton } from "../features/tickets/ticket-list-skeleton.tsx";
import { TicketListView } from "../features/tickets/ticket-list-view.tsx";

/** Tickets assigned to whoever is acting. */
export const MyTicketsPage = () => {
  const { user } = useActingUser();
  const scope = useMemo(() => (user ? { assigneeId: user.id } : null), [user]);
  return (
    <TicketEditingProvider>
      <PageHeader
        title="My tickets"
        actions={<NewTicketButton {...(scope && { defaults: scope })} />}
      />
      {scope ? <TicketListView scope={scope} title="My tickets" /> : <TicketListSkeleton />}
    </TicketEditingProvider>
  );
};
