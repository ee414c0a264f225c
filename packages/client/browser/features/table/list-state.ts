import {
  type Filter,
  type ListQuery,
  readListQuery,
  type SortTerm,
  whereJson,
} from "@headwater/api-client/filter";
import type { AnyModel } from "../../data/model.ts";
import type { Resource, Schema } from "../../data/schema.ts";

/** What a list shows, read from the address. */
export interface ListState {
  /** Conditions that all hold. */
  readonly filters: readonly Filter[];
  readonly sort: readonly SortTerm[];
  /** Why the address is not understood; the list then shows all. */
  readonly fault: string | null;
}

const conditions = (where: Filter | undefined): readonly Filter[] =>
  where === undefined ? [] : where.type === "and" ? where.filters : [where];

/** Reads the words after `?`, which are those of the API. */
export const readListState = (q: string, resource: Resource, { shapes }: Schema): ListState => {
  try {
    const { where, sort } = readListQuery(q, resource, shapes);
    return { filters: conditions(where), sort, fault: null };
  } catch (error) {
    const fault = error instanceof Error ? error.message : "The address is not understood.";
    return { filters: [], sort: [], fault };
  }
};

const sortWord = ({ path, descending }: SortTerm): string =>
  `${descending ? "-" : ""}${path.join(".")}`;

export const whereOf = ({ filters }: Pick<ListState, "filters">) =>
  filters.length === 0 ? undefined : { and: filters.map(whereJson) };

/** The other way round: what to write after `?`. */
export const writeListState = (
  { filters, sort }: Pick<ListState, "filters" | "sort">,
  { write }: Resource,
): string => write.list({ where: whereOf({ filters }), sort: sort.map(sortWord) });

const MOST_INCLUDED = 12;

/** To-one relations come along with what their rows are called. */
export const includeOf = (resource: Resource, { byName }: Schema) =>
  Object.fromEntries(
    Object.entries(resource.relations)
      .flatMap(([name, { many, target }]) => {
        const label = byName.get(target)?.label;
        return many || !label ? [] : [[name, { select: [label] }] as const];
      })
      .slice(0, MOST_INCLUDED),
  );

const PAGE = 100;

/** The query of one page of the list. */
export const listQuery = (
  resource: Resource,
  schema: Schema,
  state: ListState,
): ListQuery<AnyModel> => ({
  where: whereOf(state),
  sort: state.sort.map(sortWord),
  include: includeOf(resource, schema),
  limit: PAGE,
});
