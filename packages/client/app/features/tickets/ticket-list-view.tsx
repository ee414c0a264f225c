import { useMediaQuery } from "@mantine/hooks";
import { useLocation } from "@tanstack/react-router";
import { FilterBar } from "../filters/filter-bar.tsx";
import { DisplayMenu } from "./display-menu.tsx";
import { SortMenu } from "./sort-menu.tsx";
import { TicketListContent } from "./ticket-list-content.tsx";
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
  const isNarrow = useMediaQuery("(max-width: 47.99em)", undefined, {
    getInitialValueInEffect: false,
  });
  const { href } = useLocation();
  const { total } = list;
  return (
    <>
      <FilterBar view={view} scope={scope}>
        <span aria-live="polite" data-testid="ticket-count">
          {total !== undefined && `${counted.format(total)} ${total === 1 ? "ticket" : "tickets"}`}
        </span>
        {isNarrow ? <SortMenu sort={view.sort} onSort={view.setSort} /> : <DisplayMenu />}
      </FilterBar>
      <TicketListContent
        key={JSON.stringify([view.where, view.sort])}
        scope={scope}
        view={view}
        list={list}
        isNarrow={isNarrow}
        onLeave={() => leaveTrail({ ids: list.tickets.map(({ id }) => id), href, title })}
      />
    </>
  );
};
