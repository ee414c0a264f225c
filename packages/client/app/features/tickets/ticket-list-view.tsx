import { Button, EmptyState } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconFilterOff, IconTicket } from "@tabler/icons-react";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { ErrorState } from "../../components/error-state.tsx";
import { useDialog } from "../../dialogs/dialogs.ts";
import { BulkBar } from "../bulk/bulk-bar.tsx";
import { useSelection } from "../bulk/selection.ts";
import { FilterBar } from "../filters/filter-bar.tsx";
import { TicketTable } from "../table/ticket-table.tsx";
import { DisplayMenu } from "./display-menu.tsx";
import { conditionCount } from "./filters.ts";
import type { ListedTicket } from "./list-query.ts";
import { SortMenu } from "./sort-menu.tsx";
import { TicketCards } from "./ticket-cards.tsx";
import { TicketListSkeleton } from "./ticket-list-skeleton.tsx";
import { leaveTrail } from "./trail.ts";
import { useTicketList } from "./use-ticket-list.ts";
import { useTicketView } from "./use-ticket-view.ts";
import type { TicketScope } from "./where.ts";

interface TicketListViewProps {
  readonly scope: TicketScope;
  /** What the list is called where a ticket leads back to it. */
  readonly title: string;
}

const counted = new Intl.NumberFormat("en-GB");

/** Tickets as a table, or as cards on a narrow screen, with all that narrows them down. */
export const TicketListView = ({ scope, title }: TicketListViewProps) => {
  const view = useTicketView(scope);
  const list = useTicketList(view.where, view.sort);
  const selection = useSelection();
  const isNarrow = useMediaQuery("(max-width: 47.99em)", undefined, {
    getInitialValueInEffect: false,
  });
  const navigate = useNavigate();
  const { href } = useLocation();
  const openDialog = useDialog();
  const { tickets, total } = list;
  const signature = JSON.stringify(view.where);
  useEffect(() => selection.clear(), [signature]);

  const remember = () => leaveTrail({ ids: tickets.map(({ id }) => id), href, title });
  const open = (ticket: ListedTicket) => {
    remember();
    void navigate({ to: "/tickets/$ticketId", params: { ticketId: String(ticket.id) } });
  };

  const content = () => {
    if (list.isPending) return <TicketListSkeleton />;
    if (list.isError && tickets.length === 0)
      return (
        <ErrorState error={list.error} what="the tickets" onRetry={() => void list.refetch()} />
      );
    if (tickets.length === 0)
      return conditionCount(view.filters) > 0 ? (
        <EmptyState
          py={72}
          icon={<IconFilterOff stroke={1.4} />}
          withIndicatorBackground
          title="No ticket matches"
          description="Loosen a filter, or search for something else."
        >
          <EmptyState.Actions>
            <Button variant="default" onClick={view.clear}>
              Clear all filters
            </Button>
          </EmptyState.Actions>
        </EmptyState>
      ) : (
        <EmptyState
          py={72}
          icon={<IconTicket stroke={1.4} />}
          withIndicatorBackground
          title="No tickets yet"
          description="The first one is a good place to start."
        >
          <EmptyState.Actions>
            <Button
              onClick={() =>
                openDialog({
                  kind: "ticket",
                  ...(scope.projectId && { defaults: { projectId: scope.projectId } }),
                })
              }
            >
              New ticket
            </Button>
          </EmptyState.Actions>
        </EmptyState>
      );
    return isNarrow ? (
      <TicketCards list={list} onOpen={remember} />
    ) : (
      <TicketTable
        list={list}
        sort={view.sort}
        onSort={view.setSort}
        selection={selection}
        withProject={!scope.projectId}
        onOpen={open}
      />
    );
  };

  return (
    <>
      <FilterBar view={view} scope={scope}>
        <span aria-live="polite" data-testid="ticket-count">
          {total !== undefined && `${counted.format(total)} ${total === 1 ? "ticket" : "tickets"}`}
        </span>
        {isNarrow ? <SortMenu sort={view.sort} onSort={view.setSort} /> : <DisplayMenu />}
      </FilterBar>
      {content()}
      <BulkBar selection={selection} tickets={tickets} />
    </>
  );
};
