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

type TreeClient<M extends ModelTypes> = ResourceClient<M> & TreeVerbs<M>;

/** What a resource has besides whose rows lie in a tree. */
export const treeHooks = <M extends ModelTypes>(
  queries: ResourceQueries<M, TreeClient<M>>,
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

  const usePart = <Data>(
    key: M["key"] | null | undefined,
    [part, query]: readonly [part: string, query?: TreeQuery<M> | undefined],
    settings: QuerySettings<Data> | undefined,
    fetch: (client: TreeClient<M>, key: M["key"], signal: AbortSignal) => Promise<Data>,
  ) =>
    useQuery({
      ...settings,
      queryKey: keyOf<Data>(key, part, query),
      queryFn: isKnown(key)
        ? ({ client, signal }) => fetch(queries.clientIn(client), key, signal)
        : skipToken,
      structuralSharing: share,
    });

  return {
    useAncestors: (key, settings) =>
      usePart(key, ["ancestors"], settings, (client, of, signal) =>
        client.ancestors(of, { signal }),
      ),
    useChildren: <const Q extends ListQuery<M>>(
      key: M["key"] | null | undefined,
      query?: Q,
      settings?: QuerySettings<Page<Result<M, Q>>>,
    ) =>
      usePart(key, ["children", query], settings, (client, of, signal) =>
        client.children(of, query, { signal }),
      ),
    useDescendants: <const Q extends TreeQuery<M>>(
      key: M["key"] | null | undefined,
      query?: Q,
      settings?: QuerySettings<Page<Result<M, Q>>>,
    ) =>
      usePart(key, ["descendants", query], settings, (client, of, signal) =>
        client.descendants(of, query, { signal }),
      ),
    useMove: (settings) =>
      useWrite(queries, settings, {
        name: "move",
        send: (client, { key, parent, ifMatch }) => client.move(key, parent, { ifMatch }),
        plan: ({ key, parent }) => planPatch(shape, key, { [shape.tree?.parent ?? ""]: parent }),
        rowsOf: (row) => [row],
      }),
  };
};
