import type { Filter } from "@headwater/api-client/filter";
import { draftOf } from "../../data/drafts.ts";
import type { Resource } from "../../data/schema.ts";
import { type Drafts, isEditable } from "./row-draft.ts";

/** Values that all rows of a list have, so that a new one shows up in it. */
export const initialOf = (resource: Resource, filters: readonly Filter[]): Drafts =>
  Object.fromEntries(
    filters.flatMap((filter) => {
      if (filter.type !== "compare" || filter.operator !== "eq") return [];
      const column = resource.columns[filter.column];
      if (column === undefined || !isEditable(resource, filter.column, true)) return [];
      return [[filter.column, draftOf(column, filter.value)] as const];
    }),
  );
