import {
  type OneSelection,
  type Query,
  readListQuery,
  readOneQuery,
  type ResourceShape,
  type Shapes,
} from "@headwater/api-client/filter";
import { readQueryKey } from "../query-key.ts";
import type { Row } from "./change.ts";
import { isRow } from "./known-rows.ts";

/** What a cached query asked for, read from its key. */
export type CachedQuery =
  | { readonly form: "list" | "infinite"; readonly shape: ResourceShape; readonly query: Query }
  | {
      readonly form: "detail";
      readonly shape: ResourceShape;
      readonly key: string;
      readonly query: OneSelection;
    };

/** Nothing for a key that isn't ours, for an aggregate or a part of a tree, or for a query that is wrong. */
export const readCachedQuery = (
  queryKey: readonly unknown[],
  shapes: Shapes,
): CachedQuery | undefined => {
  const parts = readQueryKey(queryKey);
  const shape = parts && shapes[parts.resource];
  if (parts === undefined || shape === undefined) return undefined;
  const { form, key, query } = parts;
  try {
    if (form === "aggregate" || form === "tree") return undefined;
    return form === "detail"
      ? { form, shape, key, query: readOneQuery(query, shape, shapes) }
      : { form, shape, query: readListQuery(query, shape, shapes) };
  } catch {
    return undefined;
  }
};

/** All rows in the data of a cached query, without those they include. */
export const rowsOf = ({ form }: CachedQuery, data: unknown): readonly Row[] => {
  if (!isRow(data)) return [];
  if (form === "detail") return [data];
  const pages = form === "list" ? [data] : data["pages"];
  return (Array.isArray(pages) ? pages : []).flatMap((page) => (isRow(page) ? listIn(page) : []));
};

const listIn = ({ data }: Row): readonly Row[] => (Array.isArray(data) ? data : []);
