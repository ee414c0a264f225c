import type { ApiError } from "@headwater/api-client";
import type { UpsertOf, WriteOptions } from "@headwater/api-client/runtime";
import type {
  AggregateOf,
  AggregateResult,
  ListQuery,
  ModelTypes,
  OneQuery,
  Page,
  Result,
  TreeQuery,
} from "@headwater/api-client/filter";
import type {
  UseInfiniteQueryOptions,
  UseInfiniteQueryResult,
  UseMutationOptions,
  UseMutationResult,
  UseQueryOptions,
  UseQueryResult,
  UseSuspenseQueryOptions,
  UseSuspenseQueryResult,
} from "@tanstack/react-query";
import type { PendingWrite } from "./optimistic/pending-write.ts";
import type { Pages } from "./queries.ts";
import type { ResourceQueryKey } from "./query-key.ts";

type Made = "queryKey" | "queryFn" | "structuralSharing";

/** TanStack Query's own options: `enabled`, `staleTime`, `select`, `placeholderData` … */
export type QuerySettings<Data, Selected = Data> = Omit<
  UseQueryOptions<Data, ApiError, Selected, ResourceQueryKey>,
  Made
>;

export type SuspenseSettings<Data, Selected = Data> = Omit<
  UseSuspenseQueryOptions<Data, ApiError, Selected, ResourceQueryKey>,
  Made
>;

export type InfiniteSettings<Row, Selected = Pages<Row>> = Omit<
  UseInfiniteQueryOptions<Page<Row>, ApiError, Selected, ResourceQueryKey, string | null>,
  Made | "initialPageParam" | "getNextPageParam"
>;

/** TanStack Query's options of a mutation: `onSuccess`, `onError`, `scope`, `retry` … */
export interface WriteSettings<Data, Variables> extends Omit<
  UseMutationOptions<Data, ApiError, Variables, PendingWrite>,
  "mutationFn" | "mutationKey" | "onMutate"
> {
  /** Whether the cache shows the write before the server has answered; true when absent. */
  readonly optimistic?: boolean | undefined;
}

export type WriteResult<Data, Variables> = UseMutationResult<
  Data,
  ApiError,
  Variables,
  PendingWrite
>;

type Guard = Pick<WriteOptions, "ifMatch">;

export interface UpdateVariables<M extends ModelTypes> extends Guard {
  readonly key: M["key"];
  readonly data: M["patch"];
}

export interface UpsertVariables<M extends ModelTypes> extends Guard {
  readonly key: M["key"];
  readonly data: UpsertOf<M>;
}

export interface UpdateManyVariables<M extends ModelTypes> {
  readonly where: M["where"];
  readonly data: M["patch"];
}

export interface RemoveManyVariables<M extends ModelTypes> {
  readonly where: M["where"];
}

type UseWrite<Data, Variables> = (
  settings?: WriteSettings<Data, Variables>,
) => WriteResult<Data, Variables>;

/** The hooks of a resource that keeps removed rows, beside those of all. */
export interface RestoreHooks<M extends ModelTypes> {
  useRestore: UseWrite<M["row"], M["key"]>;
}

export interface MoveVariables<M extends ModelTypes> extends Guard {
  readonly key: M["key"];
  /** The key of the row above; null makes the row a root. */
  readonly parent: M["key"] | null;
}

/** The hooks of a resource whose rows lie in a tree, beside those of all. They wait for their key. */
export interface TreeHooks<M extends ModelTypes> {
  useAncestors: (
    key: M["key"] | null | undefined,
    settings?: QuerySettings<M["row"][]>,
  ) => UseQueryResult<M["row"][], ApiError>;
  useChildren: <const Q extends ListQuery<M>>(
    key: M["key"] | null | undefined,
    query?: Q,
    settings?: QuerySettings<Page<Result<M, Q>>>,
  ) => UseQueryResult<Page<Result<M, Q>>, ApiError>;
  useDescendants: <const Q extends TreeQuery<M>>(
    key: M["key"] | null | undefined,
    query?: Q,
    settings?: QuerySettings<Page<Result<M, Q>>>,
  ) => UseQueryResult<Page<Result<M, Q>>, ApiError>;
  useMove: UseWrite<M["row"], MoveVariables<M>>;
}

/** The hooks of a view, which only read. */
export interface ViewHooks<M extends ModelTypes> {
  useList: <const Q extends ListQuery<M>, Selected = Page<Result<M, Q>>>(
    query?: Q,
    settings?: QuerySettings<Page<Result<M, Q>>, Selected>,
  ) => UseQueryResult<Selected, ApiError>;
  useInfinite: <const Q extends ListQuery<M>, Selected = Pages<Result<M, Q>>>(
    query?: Q,
    settings?: InfiniteSettings<Result<M, Q>, Selected>,
  ) => UseInfiniteQueryResult<Selected, ApiError>;
  /** Waits for the key as long as it is null or undefined. */
  useOne: <const Q extends OneQuery<M>, Selected = Result<M, Q>>(
    key: M["key"] | null | undefined,
    query?: Q,
    settings?: QuerySettings<Result<M, Q>, Selected>,
  ) => UseQueryResult<Selected, ApiError>;
  useSuspenseList: <const Q extends ListQuery<M>, Selected = Page<Result<M, Q>>>(
    query?: Q,
    settings?: SuspenseSettings<Page<Result<M, Q>>, Selected>,
  ) => UseSuspenseQueryResult<Selected, ApiError>;
  useSuspenseOne: <const Q extends OneQuery<M>, Selected = Result<M, Q>>(
    key: M["key"],
    query?: Q,
    settings?: SuspenseSettings<Result<M, Q>, Selected>,
  ) => UseSuspenseQueryResult<Selected, ApiError>;
  useAggregate: <const Q extends AggregateOf<M>, Selected = AggregateResult<M, Q>[]>(
    query: Q,
    settings?: QuerySettings<AggregateResult<M, Q>[], Selected>,
  ) => UseQueryResult<Selected, ApiError>;
}

/** The hooks of one resource. */
export interface ResourceHooks<M extends ModelTypes> extends ViewHooks<M> {
  useCreate: UseWrite<M["row"], M["create"]>;
  useCreateMany: UseWrite<M["row"][], readonly M["create"][]>;
  useUpdate: UseWrite<M["row"], UpdateVariables<M>>;
  useUpdateMany: UseWrite<{ count: number }, UpdateManyVariables<M>>;
  useUpsert: UseWrite<M["row"], UpsertVariables<M>>;
  useRemove: UseWrite<void, M["key"]>;
  useRemoveMany: UseWrite<{ count: number }, RemoveManyVariables<M>>;
}
