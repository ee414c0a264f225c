import type { DescribedColumn, SortTerm } from "@headwater/api-client/filter";

/** Whether rows can be put in the order of the column. */
export const isSortable = ({ kind }: DescribedColumn): boolean =>
  kind !== "json" && kind !== "binary";

/** The next step of a heading: ascending, descending, not at all. `added` keeps the other terms. */
export const nextSort = (
  sort: readonly SortTerm[],
  name: string,
  added: boolean,
): readonly SortTerm[] => {
  const isOwn = ({ path }: SortTerm): boolean => path.length === 1 && path[0] === name;
  const own = sort.find(isOwn);
  const others = added ? sort.filter((term) => !isOwn(term)) : [];
  if (own?.descending) return others;
  const next = { path: [name], descending: own !== undefined };
  return added && own ? sort.map((term) => (isOwn(term) ? next : term)) : [...others, next];
};
