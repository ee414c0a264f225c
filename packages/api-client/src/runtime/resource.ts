import type {
  AggregateOf,
  AggregateResult,
  ListQuery,
  ModelTypes,
  OneQuery,
  Page,
  ResourceShape,
  Result,
  TreeQuery,
} from "@headwater/database/filter";
import type { RequestOptions, WriteOptions } from "./options.ts";

/** A whole row to put under a key; the key's own columns may be left out. */
export type UpsertOf<M extends ModelTypes> = Omit<M["create"], M["keyColumns"]> &
  Partial<Pick<M["create"], M["keyColumns"] & keyof M["create"]>>;

/** Of resources whose rows lie in a tree. */
export interface TreeVerbs<M extends ModelTypes> {
  /** All rows above one, the root first. @throws {ApiError} `NOT_FOUND`, as all of these */
  ancestors(key: M["key"], options?: RequestOptions): Promise<M["row"][]>;
  /** A page of the rows right below one. */
  children<const Q extends ListQuery<M>>(
    key: M["key"],
    query?: Q,
    options?: RequestOptions,
  ): Promise<Page<Result<M, Q>>>;
  /** A page of the rows below one, at most `depth` levels down. */
  descendants<const Q extends TreeQuery<M>>(
    key: M["key"],
    query?: Q,
    options?: RequestOptions,
  ): Promise<Page<Result<M, Q>>>;
  /** Moves a row with all below it; null makes it a root. */
  move(key: M["key"], parent: M["key"] | null, options?: WriteOptions): Promise<M["row"]>;
}

/** Of resources that keep removed rows. */
export interface RestoreVerb<M extends ModelTypes> {
  /** Brings a removed row back, with all that went with it. @throws {ApiError} `NOT_FOUND` */
  restore(key: M["key"], options?: WriteOptions): Promise<M["row"]>;
}

/** The verbs of a view, which only read. Every one of them fails with an `ApiError`. */
export interface ViewClient<M extends ModelTypes> {
  readonly shape: ResourceShape;
  /** One page: 50 rows unless `limit` says otherwise. */
  list<const Q extends ListQuery<M>>(
    query?: Q,
    options?: RequestOptions,
  ): Promise<Page<Result<M, Q>>>;
  /** All rows that match, page after page as they are asked for; `limit` is the size of a page. */
  iterate<const Q extends ListQuery<M>>(
    query?: Q,
    options?: RequestOptions,
  ): AsyncIterableIterator<Result<M, Q>>;
  /** @throws {ApiError} `NOT_FOUND` */
  get<const Q extends OneQuery<M>>(
    key: M["key"],
    query?: Q,
    options?: RequestOptions,
  ): Promise<Result<M, Q>>;
  aggregate<const Q extends AggregateOf<M>>(
    query: Q,
    options?: RequestOptions,
  ): Promise<AggregateResult<M, Q>[]>;
}

/** The verbs of one resource. Every one of them fails with an `ApiError`. */
export interface ResourceClient<M extends ModelTypes> extends ViewClient<M> {
  create(data: M["create"], options?: RequestOptions): Promise<M["row"]>;
  /** All of them or none. The rows come back in the order given. */
  createMany(rows: readonly M["create"][], options?: RequestOptions): Promise<M["row"][]>;
  /** Changes the columns given. */
  update(key: M["key"], data: M["patch"], options?: WriteOptions): Promise<M["row"]>;
  /** Makes the row, or changes it when there is one. */
  upsert(key: M["key"], data: UpsertOf<M>, options?: WriteOptions): Promise<M["row"]>;
  remove(key: M["key"], options?: WriteOptions): Promise<void>;
  /** Changes all rows that match; a filter that says nothing is refused. */
  updateMany(
    where: M["where"],
    data: M["patch"],
    options?: RequestOptions,
  ): Promise<{ count: number }>;
  /** Removes all rows that match; a filter that says nothing is refused. */
  removeMany(where: M["where"], options?: RequestOptions): Promise<{ count: number }>;
}
