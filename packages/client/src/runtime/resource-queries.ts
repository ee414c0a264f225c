import { ApiError } from "@headwater/api-client";
import {
  following,
  keyText,
  queryWriter,
  type ResourceClient,
  type ViewClient,
} from "@headwater/api-client/runtime";
import type { ModelTypes, Shapes } from "@headwater/api-client/filter";
import { apiBoundTo } from "./binding.ts";
import type { ResourceQueries } from "./queries.ts";
import { dataTagged, QUERY_ROOT } from "./query-key.ts";
import { share } from "./share.ts";

/** Cache keys and fetchers of the resource `name`, through the client that `choose` takes of an API. */
export const resourceQueries = <
  M extends ModelTypes,
  Api extends object,
  Client extends ViewClient<M> = ResourceClient<M>,
>(
  shapes: Shapes,
  name: string,
  choose: (api: Api) => Client,
): ResourceQueries<M, Client> => {
  const shape = shapes[name];
  if (shape === undefined) throw new TypeError(`There is no resource named ${name}`);
  const write = queryWriter(shape, shapes);
  const structuralSharing = share;

  const queries: ResourceQueries<M, Client> = {
    shape,
    shapes,
    all: [QUERY_ROOT, name],
    clientIn: (queryClient) => choose(apiBoundTo<Api>(queryClient)),

    list: (query) => ({
      queryKey: dataTagged([QUERY_ROOT, name, "list", named(write.list, query)]),
      queryFn: ({ client, signal }) => queries.clientIn(client).list(query, { signal }),
      structuralSharing,
    }),

    infinite: (query) => ({
      queryKey: dataTagged([QUERY_ROOT, name, "infinite", named(write.list, query)]),
      queryFn: ({ client, pageParam, signal }) =>
        queries
          .clientIn(client)
          .list(pageParam === null ? query : following(query, pageParam), { signal }),
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
      structuralSharing,
    }),

    detail: (key, query) => ({
      queryKey: dataTagged([
        QUERY_ROOT,
        name,
        "detail",
        keyText(shape, key),
        named(write.one, query),
      ]),
      queryFn: ({ client, signal }) => queries.clientIn(client).get(key, query, { signal }),
      structuralSharing,
    }),

    aggregate: (query) => ({
      queryKey: dataTagged([QUERY_ROOT, name, "aggregate", named(write.aggregate, query)]),
      queryFn: ({ client, signal }) => queries.clientIn(client).aggregate(query, { signal }),
      structuralSharing,
    }),
  };
  return queries;
};

/** As `resourceQueries`, of a view, whose client only reads. */
export const viewQueries = <M extends ModelTypes, Api extends object>(
  shapes: Shapes,
  name: string,
  choose: (api: Api) => ViewClient<M>,
): ResourceQueries<M, ViewClient<M>> =>
  resourceQueries<M, Api, ViewClient<M>>(shapes, name, choose);

/** A query as text; of a wrong one what is wrong, so that it fails where it is sent and not here. */
export const named = (write: (query: unknown) => string, query: unknown): string => {
  try {
    return write(query);
  } catch (error) {
    if (error instanceof ApiError) return `!${error.message}`;
    throw error;
  }
};
