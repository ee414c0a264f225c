import { SINGLE, type WriteOptions } from "../engine/engine.ts";
import type { Operation, SqlValue } from "../engine/operation.ts";
import { BusyError, ConstraintError } from "../errors/database-errors.ts";
import {
  BadRequestError,
  NotFoundError,
  PreconditionFailedError,
  ValidationError,
} from "../errors/request-errors.ts";
import type { Filter } from "../filter/filter.ts";
import type { Deleted } from "../filter/deleted.ts";
import type { AggregateQuery, OneSelection, Query } from "../filter/query.ts";
import type { Page } from "../filter/types.ts";
import type { TableModel } from "../model.ts";
import { readAggregate } from "../query/aggregate.ts";
import { compared } from "../query/compared.ts";
import { countRows, someRow } from "../query/count.ts";
import { readOne } from "../query/one.ts";
import { readPage } from "../query/page.ts";
import type { Form, Row } from "../query/rows.ts";
import { insertMany, prepareMany } from "./insert-many.ts";
import { type Insert, insertRow, prepareInsert } from "./insert.ts";
import { keyColumns, keyParameters } from "./key.ts";
import { purgeRow, purgeRows, removeRow, removeRows } from "./remove.ts";
import type { RuntimeTable } from "./runtime-table.ts";
import { restoreRow } from "./soft-delete/restore.ts";
import { rebuildPaths } from "./tree/rebuild-paths.ts";
import { readAncestors, readDescendants } from "./tree/tree-reads.ts";
import { insertInTree, updateInTree, updateRowsInTree } from "./tree/tree-writes.ts";
import { type Changes, prepareChanges, updateRow, updateRows } from "./update.ts";
import type { Data } from "./values.ts";
import { refuseVersion } from "./version.ts";

/** Refuses a write by throwing: is handed the row as it stands inside the write (null: no such row). */
export type Precondition = (row: Row | null) => void;

type Prepared<T> = () => Operation<T>;

/**
 * Every verb of a table as an operation. Repositories and the wire both come through here, so what
 * must hold for each verb stands here and in the query engine, and nowhere else. What a verb is
 * given is read before it returns: it may change before the operation runs.
 */
export class TableOperations {
  readonly #table: RuntimeTable;
  #single: { readonly options: WriteOptions | undefined } | null = null;

  constructor(table: RuntimeTable) {
    this.#table = table;
  }

  get model(): TableModel {
    return this.#table.model;
  }

  /** How a write to a row is run that takes one statement, unless what columns are for takes more. */
  get single(): WriteOptions | undefined {
    this.#single ??= { options: isPlain(this.#table) ? SINGLE : undefined };
    return this.#single.options;
  }

  list(query: Query, form: Form): Prepared<Page<Row>> {
    return () => readPage(this.#table, query, form);
  }

  find(key: unknown, query: OneSelection | undefined, form: Form): Prepared<Row | null> {
    const table = this.#table;
    const values = keyParameters(table, key);
    return () => readOne(table, table.key, values, query, form);
  }

  /** As `find`, but a missing row is an error. */
  get(key: unknown, query: OneSelection | undefined, form: Form): Prepared<Row | null> {
    const table = this.#table;
    const values = keyParameters(table, key);
    const absent = () => new NotFoundError(table.model.name, key);
    return () => readOne(table, table.key, values, query, form, absent);
  }

  /** @param values of a unique key's columns */
  findUnique(values: Data, query: OneSelection | undefined, form: Form): Prepared<Row | null> {
    const columns = Object.keys(values).map((name) => this.#table.column(name));
    const bound = columns.map((column): SqlValue => {
      const value = values[column.name];
      return value === null || value === undefined ? null : compared(column, value);
    });
    return () => readOne(this.#table, columns, bound, query, form);
  }

  count(where: Filter | undefined): Prepared<number> {
    return () => countRows(this.#table, where);
  }

  exists(where: Filter | undefined): Prepared<boolean> {
    return () => someRow(this.#table, where);
  }

  aggregate(query: AggregateQuery, form: Form): Prepared<Row[]> {
    return () => readAggregate(this.#table, query, form);
  }

  create(data: Data, form: Form): Prepared<Row> {
    const row = prepareInsert(this.#table, data);
    return () => insertOne(this.#table, row, form);
  }

  createMany(data: readonly Data[], form: Form): Prepared<Row[]> {
    const rows = prepareMany(this.#table, data);
    return () => insertMany(this.#table, rows, form);
  }

  update(key: unknown, data: Data, form: Form, precondition?: Precondition): Prepared<Row> {
    const table = this.#table;
    const values = keyParameters(table, key);
    const changes = demandChanges(prepareChanges(table, data));
    const check = precondition && this.check(key, precondition);
    return function* () {
      if (check !== undefined) yield* check();
      const row = yield* updateOne(table, values, changes, form);
      if (row === null) throw new NotFoundError(table.model.name, key);
      return row;
    };
  }

  upsert(
    key: unknown,
    data: Data,
    form: Form,
    precondition?: Precondition,
  ): Prepared<{ row: Row; created: boolean }> {
    const table = this.#table;
    const values = keyParameters(table, key);
    const own = keyColumns(table, key);
    const rest = Object.fromEntries(
      Object.entries(data).filter(([name]) => !Object.hasOwn(own, name)),
    );
    const changes = prepareChanges(table, rest);
    const check = precondition && this.check(key, precondition);
    return function* () {
      if (check !== undefined) yield* check();
      const row = yield* updateOne(table, values, changes, form);
      if (row !== null) return { row, created: false };
      if (changes.expected !== null) throw new PreconditionFailedError("There is no such row");
      const insert = prepareInsert(table, { ...rest, ...own });
      try {
        return { row: yield* insertOne(table, insert, form), created: true };
      } catch (error) {
        throw isKeyTaken(table, error) ? new BusyError(undefined, { cause: error }) : error;
      }
    };
  }

  remove(key: unknown, precondition?: Precondition): Prepared<void> {
    const table = this.#table;
    const values = keyParameters(table, key);
    const check = precondition && this.check(key, precondition);
    return function* () {
      if (check !== undefined) yield* check();
      const removed = yield* removeRow(table, values);
      if (!removed) throw new NotFoundError(table.model.name, key);
    };
  }

  /** Brings a removed row back, with all that went with it. */
  restore(key: unknown, form: Form, precondition?: Precondition): Prepared<Row> {
    const table = this.#table;
    const values = keyParameters(table, key);
    const check = precondition && this.check(key, precondition, "include");
    return function* () {
      if (check !== undefined) yield* check();
      const found = yield* restoreRow(table, values);
      const row = found ? yield* readOne(table, table.key, values, undefined, form) : null;
      if (row === null) throw new NotFoundError(table.model.name, key);
      return row;
    };
  }

  /** Takes a row out of the database for good, whether it is removed or not. */
  purge(key: unknown): Prepared<void> {
    const table = this.#table;
    const values = keyParameters(table, key);
    return function* () {
      const purged = yield* purgeRow(table, values);
      if (!purged) throw new NotFoundError(table.model.name, key);
    };
  }

  purgeMany(where: Filter | undefined): Prepared<{ count: number }> {
    const table = this.#table;
    const filter = demandFilter(where);
    return function* () {
      return { count: yield* purgeRows(table, filter) };
    };
  }

  updateMany(where: Filter | undefined, data: Data): Prepared<{ count: number }> {
    const table = this.#table;
    const filter = demandFilter(where);
    const changes = demandChanges(prepareChanges(table, data));
    refuseVersion(table, changes.expected);
    return function* () {
      return { count: yield* updateEach(table, filter, changes) };
    };
  }

  removeMany(where: Filter | undefined): Prepared<{ count: number }> {
    const table = this.#table;
    const filter = demandFilter(where);
    return function* () {
      return { count: yield* removeRows(table, filter) };
    };
  }

  /** Works out the path of every row of a tree anew. */
  rebuildPaths(): Prepared<{ count: number }> {
    const table = this.#table;
    return function* () {
      return { count: yield* rebuildPaths(table) };
    };
  }

  /** All rows above one, the root first. */
  ancestors(key: unknown, form: Form): Prepared<Row[]> {
    return () => readAncestors(this.#table, key, form);
  }

  /** The rows below one, at most so many levels down. */
  descendants(
    key: unknown,
    query: Query,
    levels: number | undefined,
    form: Form,
  ): Prepared<Page<Row>> {
    return () => readDescendants(this.#table, key, query, levels, form);
  }

  /** Shows a precondition the row as it stands now; what it throws ends the operation. */
  check(key: unknown, precondition: Precondition, deleted?: Deleted): Prepared<void> {
    const find = this.find(key, deleted && { include: [], deleted }, "wire");
    return function* () {
      precondition(yield* find());
    };
  }
}

const insertOne = (table: RuntimeTable, insert: Insert, form: Form): Operation<Row> =>
  table.path === null ? insertRow(table, insert, form) : insertInTree(table, insert, form);

const updateOne = (
  table: RuntimeTable,
  key: readonly SqlValue[],
  changes: Changes,
  form: Form,
): Operation<Row | null> =>
  table.path === null
    ? updateRow(table, key, changes, form)
    : updateInTree(table, key, changes, form);

const updateEach = (table: RuntimeTable, where: Filter, changes: Changes): Operation<number> => {
  const { tree } = table.model;
  const moves = tree !== undefined && changes.data[tree.parent] !== undefined;
  return moves ? updateRowsInTree(table, where, changes) : updateRows(table, where, changes);
};

/** Whether nothing that columns are for concerns those who write to the table. */
const isPlain = (table: RuntimeTable): boolean =>
  table.deletedAt === null &&
  table.version === null &&
  table.path === null &&
  table.keptParents.length === 0;

/** Somebody else has made the row since it was looked for: the same work will now change it. */
const isKeyTaken = (table: RuntimeTable, error: unknown): boolean =>
  table.catalog.dialect.name !== "sqlite" &&
  error instanceof ConstraintError &&
  error.kind === "unique" &&
  error.columns.join() === table.model.key.join();

const demandChanges = (changes: Changes): Changes => {
  if (changes.columns.length > 0) return changes;
  const message = "Name at least one column to change";
  throw new ValidationError([{ path: [], code: "empty", message }], message);
};

/** Whether a filter says nothing, however it is wrapped. */
const isEmpty = (filter: Filter): boolean => {
  if (filter.type === "and") return filter.filters.every(isEmpty);
  return filter.type === "or" && filter.filters.some(isEmpty);
};

const demandFilter = (where: Filter | undefined): Filter => {
  if (where !== undefined && !isEmpty(where)) return where;
  throw new BadRequestError("A filter is needed: this would concern every row", {
    issues: [{ path: ["where"], code: "required", message: "name at least one condition" }],
  });
};
