import type { ModelTypes } from "@headwater/api-client/filter";
import type { ViewClient } from "@headwater/api-client/runtime";
import { skipToken, useInfiniteQuery, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import type { ResourceHooks, ViewHooks } from "./hooks.ts";
import {
  planCreate,
  planPatch,
  planPatchMany,
  planRemove,
  planRemoveMany,
  planUpsert,
} from "./optimistic/plans.ts";
import type { ResourceQueries } from "./queries.ts";
import { useWrite } from "./use-write.ts";

/** The hooks of the view these queries are of: those that only read. */
export const viewHooks = <M extends ModelTypes>(
  queries: ResourceQueries<M, ViewClient<M>>,
): ViewHooks<M> => ({
  useList: (query, settings) => useQuery({ ...settings, ...queries.list(query) }),
  useInfinite: (query, settings) => useInfiniteQuery({ ...settings, ...queries.infinite(query) }),
  useOne: (key, query, settings) => {
    const isKnown = key !== null && key !== undefined;
    const { queryFn, ...options } = queries.detail(key ?? "", query);
    return useQuery({ ...settings, ...options, queryFn: isKnown ? queryFn : skipToken });
  },
  useSuspenseList: (query, settings) => useSuspenseQuery({ ...settings, ...queries.list(query) }),
  useSuspenseOne: (key, query, settings) =>
    useSuspenseQuery({ ...settings, ...queries.detail(key, query) }),
  useAggregate: (query, settings) => useQuery({ ...settings, ...queries.aggregate(query) }),
});

/** The hooks of the resource these queries are of. */
export const resourceHooks = <M extends ModelTypes>(
  queries: ResourceQueries<M>,
): ResourceHooks<M> => ({
  ...viewHooks(queries),

  useCreate: (settings) =>
    useWrite(queries, settings, {
      name: "create",
      send: (client, data) => client.create(data),
      plan: (data) => planCreate(queries.shape, [data]),
      rowsOf: (row) => [row],
    }),
  useCreateMany: (settings) =>
    useWrite(queries, settings, {
      name: "createMany",
      send: (client, rows) => client.createMany(rows),
      plan: (rows) => planCreate(queries.shape, rows),
      rowsOf: (rows) => rows,
    }),
  useUpdate: (settings) =>
    useWrite(queries, settings, {
      name: "update",
      send: (client, { key, data, ifMatch }) => client.update(key, data, { ifMatch }),
      plan: ({ key, data }) => planPatch(queries.shape, key, data),
      rowsOf: (row) => [row],
    }),
  useUpdateMany: (settings) =>
    useWrite(queries, settings, {
      name: "updateMany",
      send: (client, { where, data }) => client.updateMany(where, data),
      plan: ({ where, data }, known) => planPatchMany(queries.shape, known, where, data),
    }),
  useUpsert: (settings) =>
    useWrite(queries, settings, {
      name: "upsert",
      send: (client, { key, data, ifMatch }) => client.upsert(key, data, { ifMatch }),
      plan: ({ key, data }) => planUpsert(queries.shape, key, data),
      rowsOf: (row) => [row],
    }),
  useRemove: (settings) =>
    useWrite(queries, settings, {
      name: "remove",
      send: (client, key) => client.remove(key),
      plan: (key) => planRemove(queries.shape, key),
    }),
  useRemoveMany: (settings) =>
    useWrite(queries, settings, {
      name: "removeMany",
      send: (client, { where }) => client.removeMany(where),
      plan: ({ where }, known) => planRemoveMany(queries.shape, known, where),
    }),
});
