import type { ListQuery, ModelTypes, Page, Result, TreeQuery } from "@headwater/api-client/filter";
import {
  keyText,
  queryWriter,
  type ResourceClient,
  type TreeVerbs,
} from "@headwater/api-client/runtime";
import { skipToken, useQuery } from "@tanstack/react-query";
import type { QuerySettings, TreeHooks } from "./hooks.ts";
import { planPatch } from "./optimistic/plans.ts";
import type { ResourceQueries } from "./queries.ts";
import { dataTagged, QUERY_ROOT } from "./query-key.ts";
import { named } from "./resource-queries.ts";
import { share } from "./share.ts";
import { useWrite } from "./use-write.ts";

/** What a resource has besides whose rows lie in a tree. */
export const treeHooks = <M extends ModelTypes>(
  queries: ResourceQueries<M, ResourceClient<M> & TreeVerbs<M>>,
): TreeHooks<M> => {
  const { shape } = queries;
  const write = queryWriter(shape, queries.shapes).tree;

  /** `["headwater", "topics", "tree", "7/descendants?depth=2"]` */
  const keyOf = <Data>(
    key: M["key"] | null | undefined,
    part: string,
    query: TreeQuery<M> = {},
  ) => {
    const text = `${keyText(shape, key ?? "")}/${part}?${named(write, query)}`;
    return dataTagged<Data>([QUERY_ROOT, shape.name, "tree", text]);
  };
  const isKnown = (key: M["key"] | null | undefined): key is M["key"] =>
    key !== null && key !== undefined;

  return {
    useAncestors: (key, settings) =>
      useQuery({
        ...settings,
        queryKey: keyOf<M["row"][]>(key, "ancestors"),
        queryFn: isKnown(key)
          ? ({ client, signal }) => queries.clientIn(client).ancestors(key, { signal })
          : skipToken,
        structuralSharing: share,
      }),
    useChildren: <const Q extends ListQuery<M>>(
      key: M["key"] | null | undefined,
      query?: Q,
      settings?: QuerySettings<Page<Result<M, Q>>>,
    ) =>
      useQuery({
        ...settings,
        queryKey: keyOf<Page<Result<M, Q>>>(key, "children", query),
        queryFn: isKnown(key)
          ? ({ client, signal }) => queries.clientIn(client).children(key, query, { signal })
          : skipToken,
        structuralSharing: share,
      }),
    useDescendants: <const Q extends TreeQuery<M>>(
      key: M["key"] | null | undefined,
      query?: Q,
      settings?: QuerySettings<Page<Result<M, Q>>>,
    ) =>
      useQuery({
        ...settings,
        queryKey: keyOf<Page<Result<M, Q>>>(key, "descendants", query),
        queryFn: isKnown(key)
          ? ({ client, signal }) => queries.clientIn(client).descendants(key, query, { signal })
          : skipToken,
        structuralSharing: share,
      }),
    useMove: (settings) =>
      useWrite(queries, settings, {
        name: "move",
        send: (client, { key, parent, ifMatch }) => client.move(key, parent, { ifMatch }),
        plan: ({ key, parent }) => planPatch(shape, key, { [shape.tree?.parent ?? ""]: parent }),
        rowsOf: (row) => [row],
      }),
  };
};
