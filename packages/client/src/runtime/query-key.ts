import type { ApiError } from "@headwater/api-client";
import type { DataTag } from "@tanstack/react-query";

/** First part of every key, so that the app's own queries can live in the same cache. */
export const QUERY_ROOT = "headwater";

export type QueryForm = "list" | "infinite" | "detail" | "aggregate" | "tree";

/**
 * `["headwater", "tickets", "list", "status=open"]`: the query as the URL has it, so that the same
 * question has the same key however it was put. A detail has its key before the query.
 */
export type ResourceQueryKey =
  | readonly [typeof QUERY_ROOT, string, "list" | "infinite" | "aggregate" | "tree", string]
  | readonly [typeof QUERY_ROOT, string, "detail", string, string];

/** The parts of a key of ours; nothing for one of somebody else's. */
export const readQueryKey = (
  key: readonly unknown[],
): { resource: string; form: QueryForm; key: string; query: string } | undefined => {
  const [root, resource, form, first, second] = key;
  if (root !== QUERY_ROOT || typeof resource !== "string" || typeof first !== "string") return;
  if (form === "detail") {
    return typeof second === "string" ? { resource, form, key: first, query: second } : undefined;
  }
  if (form !== "list" && form !== "infinite" && form !== "aggregate" && form !== "tree") return;
  return { resource, form, key: "", query: first };
};

/** Gives a key the type of the data under it, which TanStack Query reads off the key. */
export const dataTagged = <Data>(
  key: ResourceQueryKey,
): DataTag<ResourceQueryKey, Data, ApiError> => key as DataTag<ResourceQueryKey, Data, ApiError>;
