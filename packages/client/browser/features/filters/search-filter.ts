import type { Filter } from "@headwater/api-client/filter";
import type { Resource } from "../../data/schema.ts";

const MOST = 8;

/** The columns that the search box looks into: texts, those that people call things by first. */
export const searchedColumns = ({ columns, label }: Resource): string[] => {
  const texts = Object.keys(columns).filter(
    (name) => columns[name]?.kind === "string" && !columns[name].writeOnly,
  );
  return [...(label === null ? [] : [label]), ...texts.filter((name) => name !== label)].slice(
    0,
    MOST,
  );
};

/** The condition that any of the searched columns contains the words; null without words. */
export const searchFilter = (resource: Resource, words: string): Filter | null => {
  const filters = searchedColumns(resource).map((column): Filter => ({
    type: "text",
    operator: "icontains",
    column,
    value: words,
  }));
  const [only] = filters;
  if (words === "" || only === undefined) return null;
  return filters.length === 1 ? only : { type: "or", filters };
};

/** The words of a filter that the search box made; null for any other. */
export const searchedWords = (resource: Resource, filter: Filter): string | null => {
  const first = filter.type === "or" ? filter.filters[0] : filter;
  if (first?.type !== "text") return null;
  const made = searchFilter(resource, first.value);
  return JSON.stringify(made) === JSON.stringify(filter) || sameColumns(made, filter)
    ? first.value
    : null;
};

const sameColumns = (made: Filter | null, filter: Filter): boolean => {
  if (made?.type !== "or" || filter.type !== "or") return false;
  const texts = (filters: readonly Filter[]): string[] =>
    filters
      .map((one) => (one.type === "text" ? `${one.column} ${one.operator} ${one.value}` : one.type))
      .toSorted();
  return texts(made.filters).join("\n") === texts(filter.filters).join("\n");
};
