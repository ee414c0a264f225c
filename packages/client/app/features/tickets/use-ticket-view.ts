import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { useActingUser } from "../../data/acting-user.tsx";
import { useDirectory } from "../../data/directory.tsx";
import { filtersOf, readTicketSearch, searchOf, type TicketFilters } from "./filters.ts";
import { readSort, type TicketSort } from "./sorts.ts";
import { type TicketScope, ticketWhere } from "./where.ts";

/** The filters and order of the page, kept in its address so that they can be linked to. */
export const useTicketView = (scope: TicketScope, fallback?: TicketSort) => {
  const address = useSearch({ strict: false });
  const navigate = useNavigate();
  const { projectByKey } = useDirectory();
  const { user } = useActingUser();
  const me = user?.id;

  const search = useMemo(() => readTicketSearch(address), [address]);
  const filters = useMemo(() => filtersOf(search), [search]);
  const sort = readSort(search.sort, fallback);
  const where = useMemo(
    () => ticketWhere(scope, filters, { me, projectId: (key) => projectByKey(key)?.id }),
    [scope, filters, me, projectByKey],
  );

  const show = useCallback(
    (next: TicketFilters, order: string | undefined) =>
      void navigate({ to: ".", search: searchOf(next, order), replace: true }),
    [navigate],
  );
  return {
    filters,
    sort,
    where,
    setFilters: (change: Partial<TicketFilters>) => show({ ...filters, ...change }, search.sort),
    setSort: (next: TicketSort | undefined) => show(filters, next),
    clear: () => show(filtersOf({}), search.sort),
  };
};

export type TicketView = ReturnType<typeof useTicketView>;
