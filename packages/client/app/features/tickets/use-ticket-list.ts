import type { TicketWhere } from "@headwater/api-client";
import { useTicketsInfinite } from "@headwater/client";
import { keepPreviousData } from "@tanstack/react-query";
import { useMemo } from "react";
import { type ListedTicket, ticketListQuery } from "./list-query.ts";
import type { TicketSort } from "./sorts.ts";

const PAGE = 100;

/** Tickets page after page; the page before stays in sight while another filter loads. */
export const useTicketList = (where: TicketWhere, sort: TicketSort, limit = PAGE) => {
  const query = useTicketsInfinite(ticketListQuery(where, sort, limit), {
    placeholderData: keepPreviousData,
  });
  const tickets = useMemo<ListedTicket[]>(
    () => query.data?.pages.flatMap((page) => page.data) ?? [],
    [query.data],
  );
  return { ...query, tickets, total: query.data?.pages[0]?.total };
};

export type TicketList = ReturnType<typeof useTicketList>;
