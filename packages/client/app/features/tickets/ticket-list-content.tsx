import { useNavigate } from "@tanstack/react-router";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { useDirectory } from "../../data/directory.tsx";
import { BulkBar } from "../bulk/bulk-bar.tsx";
import { useSelection } from "../bulk/selection.ts";
import { TicketTable } from "../table/ticket-table.tsx";
import type { ListedTicket } from "./list-query.ts";
import { NoTickets } from "./no-tickets.tsx";
import { TicketCards } from "./ticket-cards.tsx";
import { TicketListSkeleton } from "./ticket-list-skeleton.tsx";
import type { TicketList } from "./use-ticket-list.ts";
import type { TicketView } from "./use-ticket-view.ts";
import type { TicketScope } from "./where.ts";

interface TicketListContentProps {
  readonly scope: TicketScope;
  readonly view: TicketView;
  readonly list: TicketList;
  /** Whether the screen is too narrow for a table. */
  readonly isNarrow: boolean;
  /** Called before a ticket is opened. */
  onLeave(): void;
}

/** The tickets themselves, or why there are none. */
export const TicketListContent = (props: TicketListContentProps) => {
  const { scope, view, list, isNarrow, onLeave } = props;
  const selection = useSelection();
  const directory = useDirectory();
  const navigate = useNavigate();
  const open = (ticket: ListedTicket) => {
    onLeave();
    void navigate({ to: "/tickets/$ticketId", params: { ticketId: String(ticket.id) } });
  };

  const isKnown = directory.isReady || Boolean(directory.error);
  if (list.isPending || !isKnown) return <TicketListSkeleton />;
  if (list.isError && list.tickets.length === 0)
    return <ErrorState error={list.error} what="the tickets" onRetry={() => void list.refetch()} />;
  if (list.tickets.length === 0) return <NoTickets scope={scope} view={view} />;
  if (isNarrow) return <TicketCards list={list} onOpen={onLeave} />;
  return (
    <>
      <TicketTable
        list={list}
        sort={view.sort}
        onSort={view.setSort}
        selection={selection}
        scope={scope}
        onOpen={open}
      />
      <BulkBar selection={selection} tickets={list.tickets} />
    </>
  );
};
