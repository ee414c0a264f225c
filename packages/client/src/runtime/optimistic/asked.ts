import {
  readAggregateQuery,
  readListQuery,
  type ResourceShape,
  type Shapes,
} from "@headwater/api-client/filter";
import { readQueryKey } from "../query-key.ts";
import { readCachedQuery } from "./cached-query.ts";
import type { ListQueryParts } from "./reach.ts";

/** What a query of ours shows rows of, and by what it looks at others. */
export interface Asked {
  readonly shape: ResourceShape;
  readonly query: ListQueryParts;
}

/** Nothing for a key that isn't ours, or for a query that is wrong. */
export const readAsked = (queryKey: readonly unknown[], shapes: Shapes): Asked | undefined => {
  const cached = readCachedQuery(queryKey, shapes);
  if (cached !== undefined) return cached;
  const parts = readQueryKey(queryKey);
  const shape = parts && shapes[parts.resource];
  if (parts === undefined || shape === undefined) return undefined;
  try {
    if (parts.form === "tree")
      return { shape, query: readListQuery(ofTree(parts.query), shape, shapes) };
    if (parts.form !== "aggregate") return undefined;
    const { where } = readAggregateQuery(parts.query, shape, shapes);
    return { shape, query: { include: [], ...(where && { where }) } };
  } catch {
    return undefined;
  }
};

/** The query of `7/descendants?depth=2&include=author`, as a list would take it. */
const ofTree = (text: string): string => {
  const asked = new URLSearchParams(text.slice(text.indexOf("?") + 1));
  asked.delete("depth");
  return asked.toString();
};
