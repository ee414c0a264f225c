import type { Operation, SqlValue } from "../engine/operation.ts";
import { BadRequestError, NotFoundError, ValidationError } from "../errors/request-errors.ts";
import type { Filter } from "../filter/filter.ts";
import type { AggregateQuery, Query, Selection } from "../filter/query.ts";
import type { Page } from "../filter/types.ts";
import type { TableModel } from "../model.ts";
import { readAggregate } from "../query/aggregate.ts";
import { countRows, someRow } from "../query/count.ts";
import { readOne } from "../query/one.ts";
import { readPage } from "../query/page.ts";
import type { Form, Row } from "../query/rows.ts";
import { insertMany } from "./insert-many.ts";
import { insertRow } from "./insert.ts";
import { keyColumns, keyParameters } from "./key.ts";
import { removeRow, removeRows } from "./remove.ts";
import type { RuntimeTable } from "./runtime-table.ts";
import { updateRow, updateRows } from "./update.ts";
import type { Data } from "./values.ts";

/** Refuses a write by throwing: is handed the row as it stands inside the write (null: no such row). */
export type Precondition = (row: Row | null) => void;

/**
 * Every verb of a table as an operation. Repositories and the wire both come through here, so what
 * must hold for each verb stands here and in the query engine, and nowhere else.
 */
export class TableOperations {
  readonly #table: RuntimeTable;

  constructor(table: RuntimeTable) {
    this.#table = table;
  }

  get model(): TableModel {
    return this.#table.model;
  }

  list(query: Query, form: Form): Operation<Page<Row>> {
    return readPage(this.#table, query, form);
  }

  find(key: unknown, query: Selection | undefined, form: Form): Operation<Row | null> {
    const table = this.#table;
    return readOne(table, table.key, keyParameters(table, key), query, form);
  }

  /** As `find`, but a missing row is an error. */
  get(key: unknown, query: Selection | undefined, form: Form): Operation<Row | null> {
    const table = this.#table;
    const absent = () => new NotFoundError(table.model.name, key);
    return readOne(table, table.key, keyParameters(table, key), query, form, absent);
  }

  /** @param values of a unique key's columns */
  findUnique(values: Data, query: Selection | undefined, form: Form): Operation<Row | null> {
    const columns = Object.keys(values).map((name) => this.#table.column(name));
    const bound = columns.map(({ name, codec }): SqlValue => {
      const value = values[name];
      return value === null || value === undefined ? null : codec.compare(value);
    });
    return readOne(this.#table, columns, bound, query, form);
  }

  count(where: Filter | undefined): Operation<number> {
    return countRows(this.#table, where);
  }

  exists(where: Filter | undefined): Operation<boolean> {
    return someRow(this.#table, where);
  }

  aggregate(query: AggregateQuery, form: Form): Operation<Row[]> {
    return readAggregate(this.#table, query, form);
  }

  create(data: Data, form: Form): Operation<Row> {
    return insertRow(this.#table, data, form);
  }

  createMany(rows: readonly Data[], form: Form): Operation<Row[]> {
    return insertMany(this.#table, rows, form);
  }

  *update(key: unknown, data: Data, form: Form, precondition?: Precondition): Operation<Row> {
    refuseEmpty(data);
    const values = keyParameters(this.#table, key);
    yield* this.check(key, precondition);
    const row = yield* updateRow(this.#table, values, data, form);
    if (row === null) throw new NotFoundError(this.#table.model.name, key);
    return row;
  }

  *upsert(
    key: unknown,
    data: Data,
    form: Form,
    precondition?: Precondition,
  ): Operation<{ row: Row; created: boolean }> {
    const values = keyParameters(this.#table, key);
    const own = keyColumns(this.#table, key);
    yield* this.check(key, precondition);
    const rest = Object.fromEntries(Object.entries(data).filter(([name]) => !(name in own)));
    const row = yield* updateRow(this.#table, values, rest, form);
    if (row !== null) return { row, created: false };
    return { row: yield* insertRow(this.#table, { ...rest, ...own }, form), created: true };
  }

  *remove(key: unknown, precondition?: Precondition): Operation<void> {
    const values = keyParameters(this.#table, key);
    yield* this.check(key, precondition);
    const removed = yield* removeRow(this.#table, values);
    if (!removed) throw new NotFoundError(this.#table.model.name, key);
  }

  *updateMany(where: Filter | undefined, data: Data): Operation<{ count: number }> {
    refuseEmpty(data);
    return { count: yield* updateRows(this.#table, demandFilter(where), data) };
  }

  *removeMany(where: Filter | undefined): Operation<{ count: number }> {
    return { count: yield* removeRows(this.#table, demandFilter(where)) };
  }

  /** Shows a precondition the row as it stands now; what it throws ends the operation. */
  *check(key: unknown, precondition: Precondition | undefined): Operation<void> {
    if (precondition !== undefined) precondition(yield* this.find(key, undefined, "wire"));
  }
}

const refuseEmpty = (data: Data): void => {
  for (const name in data) if (data[name] !== undefined) return;
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
