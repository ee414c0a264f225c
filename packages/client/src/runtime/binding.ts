import type { QueryClient } from "@tanstack/react-query";
import { QUERY_ROOT } from "./query-key.ts";
import { isPassing } from "./transient.ts";

const bound = new WeakMap<QueryClient, object>();
const MOST_RETRIES = 3;

/**
 * Tells a query client which API client its queries and mutations use. The provider does it for
 * you; call it where there is no provider: in loaders, and before a prefetch on the server.
 */
export const bindApi = (queryClient: QueryClient, api: object): void => {
  if (bound.get(queryClient) === api) return;
  const isFirst = !bound.has(queryClient);
  bound.set(queryClient, api);
  if (isFirst && queryClient.getDefaultOptions().queries?.retry === undefined) {
    queryClient.setQueryDefaults([QUERY_ROOT], {
      retry: (count, error) => count < MOST_RETRIES && isPassing(error),
    });
  }
};

/** The API client bound to a query client. */
export const apiBoundTo = <Api>(queryClient: QueryClient): Api => {
  const api = bound.get(queryClient);
  if (api === undefined) {
    throw new Error(
      "No API client: wrap the app in <HeadwaterProvider client={api}>, or call bindApi(queryClient, api)",
    );
  }
  // The generated code that asks and the one that was bound come from the same schema.
  return api as Api;
};
