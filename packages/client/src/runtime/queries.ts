import type { ApiError } from "@headwater/api-client";
import type { ResourceClient, ViewClient } from "@headwater/api-client/runtime";
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
} from "@headwater/api-client/filter";
import type { DataTag, InfiniteData, QueryClient, QueryFunction } from "@tanstack/react-query";
import type { QUERY_ROOT, ResourceQueryKey } from "./query-key.ts";

interface Shared {
  /** Keeps what didn't change from the data before. */
  readonly structuralSharing: (before: unknown, after: unknown) => unknown;
}

/** What `useQuery`, `prefetchQuery`, `ensureQueryData` and the like take. */
export interface QueryOptionsFor<Data> extends Shared {
  readonly queryKey: DataTag<ResourceQueryKey, Data, ApiError>;
  readonly queryFn: QueryFunction<Data, ResourceQueryKey>;
}

/** The pages of an infinite list, and the cursor each began with. */
export type Pages<Row> = InfiniteData<Page<Row>, string | null>;

/** What `useInfiniteQuery`, `prefetchInfiniteQuery` and the like take. */
export interface InfiniteOptionsFor<Row> extends Shared {
  readonly queryKey: DataTag<ResourceQueryKey, Pages<Row>, ApiError>;
  readonly queryFn: QueryFunction<Page<Row>, ResourceQueryKey, string | null>;
  readonly initialPageParam: string | null;
  readonly getNextPageParam: (page: Page<Row>) => string | null;
}

/** Cache keys and fetchers of one resource, for hooks, loaders, prefetches and server rendering. */
export interface ResourceQueries<
  M extends ModelTypes,
  Client extends ViewClient<M> = ResourceClient<M>,
> {
  readonly shape: ResourceShape;
  readonly shapes: Shapes;
  /** What all keys of the resource begin with, for `invalidateQueries` and the like. */
  readonly all: readonly [typeof QUERY_ROOT, string];
  list<const Q extends ListQuery<M>>(query?: Q): QueryOptionsFor<Page<Result<M, Q>>>;
  infinite<const Q extends ListQuery<M>>(query?: Q): InfiniteOptionsFor<Result<M, Q>>;
  detail<const Q extends OneQuery<M>>(key: M["key"], query?: Q): QueryOptionsFor<Result<M, Q>>;
  aggregate<const Q extends AggregateOf<M>>(query: Q): QueryOptionsFor<AggregateResult<M, Q>[]>;
  /** The resource's client among those of the API bound to a query client. */
  clientIn(queryClient: QueryClient): Client;
}
