import type { Awaitable } from "@headwater/database/engine";
import type { AggregateQuery, Filter, OneSelection, Query } from "@headwater/database/filter";
import type { TableModel, TableModels } from "@headwater/database/model";

/** A row as it goes over the wire: plain JSON values. */
export type WireRow = Readonly<Record<string, unknown>>;
/** Values of the key's columns, as code has them. */
export type KeyColumns = Readonly<Record<string, unknown>>;

export interface WirePage {
  readonly data: readonly WireRow[];
  readonly nextCursor: string | null;
  readonly total?: number;
}

/** Refuses a write by throwing: is handed the row as it stands inside the write (null: no such row). */
export type Precondition = (row: WireRow | null) => void;

/**
 * The view of a repository that speaks the wire's values: the public shape only, dates as text,
 * bigints as digits, nothing decoded on the way. What is read is there at once where the database
 * need not be waited for.
 */
export interface WireView {
  list(query: Query): Awaitable<WirePage>;
  find(key: KeyColumns, query?: OneSelection): Awaitable<WireRow | null>;
  create(data: object): Promise<WireRow>;
  createMany(rows: readonly object[]): Promise<readonly WireRow[]>;
  update(key: KeyColumns, data: object, precondition?: Precondition): Promise<WireRow>;
  upsert(
    key: KeyColumns,
    data: object,
    precondition?: Precondition,
  ): Promise<{ row: WireRow; created: boolean }>;
  remove(key: KeyColumns, precondition?: Precondition): Promise<void>;
  updateMany(where: Filter, data: object): Promise<{ count: number }>;
  removeMany(where: Filter): Promise<{ count: number }>;
  aggregate(query: AggregateQuery): Awaitable<readonly WireRow[]>;
  /** Of trees. */
  ancestors(key: KeyColumns): Awaitable<readonly WireRow[]>;
  descendants(key: KeyColumns, query: Query, levels: number | undefined): Awaitable<WirePage>;
  /** Of tables that keep removed rows. */
  restore(key: KeyColumns, precondition?: Precondition): Promise<WireRow>;
}

/** What the routes of a view need of its repository. */
export interface ViewRepository {
  readonly model: TableModel;
  /** Every table, for relations. */
  readonly models: TableModels;
  readonly wire: Pick<WireView, "list" | "find" | "aggregate">;
}

/** What the routes of a resource need of its repository. */
export interface ResourceRepository extends ViewRepository {
  readonly wire: WireView;
}
