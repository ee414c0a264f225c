import type {
  AggregateOf,
  AggregateResult,
  ListQuery,
  ModelTypes,
  OneQuery,
  Page,
  ResourceShape,
  Result,
  Shapes,
} from "@headwater/database/filter";
import type { ApiError } from "@headwater/api-client";
import type { ResourceClient } from "@headwater/api-client/runtime";
import type { DataTag, InfiniteData, QueryFunction } from "@tanstack/react-query";

export type QueryForm = "list" | "infinite" | "detail" | "aggregate";

/** `["headwater", "tickets", "list", "status=open"]`; a detail has its key before the query. */
export type ResourceQueryKey = readonly ["headwater", string, QueryForm, string, string?];

/** What `useQuery`, `prefetchQuery`, `ensureQueryData` and the like take. */
export interface QueryOptionsFor<Data> {
  readonly queryKey: DataTag<ResourceQueryKey, Data, ApiError>;
  readonly queryFn: QueryFunction<Data, ResourceQueryKey>;
  readonly structuralSharing: (before: unknown, after: unknown) => unknown;
}

/** What `useInfiniteQuery` and `prefetchInfiniteQuery` take; pages follow `nextCursor`. */
export interface InfiniteOptionsFor<Data> {
  readonly queryKey: DataTag<ResourceQueryKey, InfiniteData<Page<Data>, string | null>, ApiError>;
  readonly queryFn: QueryFunction<Page<Data>, ResourceQueryKey, string | null>;
  readonly initialPageParam: string | null;
  readonly getNextPageParam: (page: Page<Data>) => string | null;
  readonly structuralSharing: (before: unknown, after: unknown) => unknown;
}

/** Cache keys and fetchers of one resource, for hooks, loaders, prefetches and server rendering. */
export interface ResourceQueries<M extends ModelTypes> {
  readonly shape: ResourceShape;
  readonly shapes: Shapes;
  /** Key that all queries of the resource begin with, for `invalidateQueries` and the like. */
  readonly all: readonly ["headwater", string];
  list<const Q extends ListQuery<M>>(query?: Q): QueryOptionsFor<Page<Result<M, Q>>>;
  infinite<const Q extends ListQuery<M>>(query?: Q): InfiniteOptionsFor<Result<M, Q>>;
  detail<const Q extends OneQuery<M>>(key: M["key"], query?: Q): QueryOptionsFor<Result<M, Q>>;
  aggregate<const Q extends AggregateOf<M>>(query: Q): QueryOptionsFor<AggregateResult<M, Q>[]>;
  /** The client bound to this query client. */
  clientOf(queryClient: object): ResourceClient<M>;
}
