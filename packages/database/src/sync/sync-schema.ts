import type { Connection } from "../drivers/connection.ts";
import { begin } from "../engine/begin.ts";
import { SchemaSyncError } from "../errors/database-errors.ts";
import { messageOf } from "../errors/message-of.ts";
import { isConstraintViolation } from "../errors/sqlite-error.ts";
import { adoptTables } from "./adopt-tables.ts";
import { compareTable, type Obstacle, sameCreate } from "./compare-table.ts";
import type { TableDdl } from "./ddl.ts";
import { dropViews, makeView } from "./sync-views.ts";
import { isView } from "./views.ts";
import {
  type ExistingTable,
  type ExistingTables,
  readTables,
  recordTable,
} from "./schema-record.ts";
import { quoteName } from "../structure/sql/quote.ts";

/** What has been done, in words fit for a log, by table. */
export interface SyncReport {
  readonly created: readonly string[];
  /** `tickets.due_at` */
  readonly added: readonly string[];
  /** Tables without rows that were made anew. */
  readonly recreated: readonly string[];
  readonly indexed: readonly string[];
  /** Tables and columns that the schema doesn't have, left as they are. */
  readonly kept: readonly string[];
}

const BUSY_TIMEOUT_MS = 5000;

/** One run: what it has done so far, and what stands in its way. */
class Sync {
  readonly created: string[] = [];
  readonly added: string[] = [];
  readonly recreated: string[] = [];
  readonly indexed: string[] = [];
  readonly kept: string[] = [];
  readonly obstacles: Obstacle[] = [];
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  table(wanted: TableDdl, existing: ExistingTable | undefined): void {
    if (existing === undefined) {
      this.#connection.exec(wanted.create);
      this.created.push(wanted.table);
    } else if (!this.#bringTo(wanted, existing)) {
      return;
    }
    const remade = existing === undefined || this.recreated.includes(wanted.table);
    this.#indexes(wanted, remade ? undefined : existing);
    this.#triggers(wanted, remade ? undefined : existing);
    recordTable(this.#connection, {
      ...wanted,
      // A column that stays though the schema lost it is remembered, for the day it comes back.
      columns: remade ? wanted.columns : { ...existing.applied?.columns, ...wanted.columns },
    });
  }

  /** Whether the table's columns are now as wanted. */
  #bringTo(wanted: TableDdl, existing: ExistingTable): boolean {
    const { applied } = existing;
    if (applied === null) {
      if (sameCreate(existing.sql, wanted.create)) return true;
      return this.#recreateOr(wanted, [
        {
          place: wanted.table,
          cause: "Headwater did not make this table, and it is not like the schema",
          wayOut: "rename it, or make the schema say what it is",
        },
      ]);
    }
    const { added, kept, obstacles } = compareTable(applied, wanted);
    const failures = obstacles.length > 0 ? obstacles : this.#addColumns(wanted, added);
    if (failures.length > 0) return this.#recreateOr(wanted, failures);
    this.added.push(...added.map((name) => `${wanted.table}.${name}`));
    this.kept.push(...kept.map((name) => `${wanted.table}.${name}`));
    return true;
  }

  /** Only SQLite knows all it can't add to rows that are there: try, and take it back if refused. */
  #addColumns(wanted: TableDdl, names: readonly string[]): Obstacle[] {
    const table = quoteName(wanted.table);
    const failures: Obstacle[] = [];
    this.#connection.run("SAVEPOINT headwater_columns");
    for (const name of names) {
      try {
        this.#connection.exec(`ALTER TABLE ${table} ADD COLUMN ${wanted.columns[name] ?? ""}`);
      } catch (error) {
        failures.push({
          place: `${wanted.table}.${name}`,
          cause: `it can't be added to the rows that are there (${messageOf(error)})`,
          wayOut: "let it be null, or give it a constant default",
        });
      }
    }
    if (failures.length > 0) this.#connection.run("ROLLBACK TO headwater_columns");
    this.#connection.run("RELEASE headwater_columns");
    return failures;
  }

  /** A table without rows has nothing to lose. */
  #recreateOr(wanted: TableDdl, obstacles: readonly Obstacle[]): boolean {
    const table = quoteName(wanted.table);
    if (this.#connection.rows(`SELECT 1 FROM ${table} LIMIT 1`).length > 0) {
      this.obstacles.push(...obstacles);
      return false;
    }
    this.#connection.exec(`DROP TABLE ${table}`);
    this.#connection.exec(wanted.create);
    this.recreated.push(wanted.table);
    return true;
  }

  #indexes(wanted: TableDdl, existing: ExistingTable | undefined): void {
    const present = existing?.indexes ?? new Set<string>();
    const applied = existing?.applied?.indexes ?? {};
    // Indexes somebody else has made stay.
    for (const name of Object.keys(applied)) {
      if (!Object.hasOwn(wanted.indexes, name))
        this.#connection.exec(`DROP INDEX IF EXISTS ${quoteName(name)}`);
    }
    for (const [name, create] of Object.entries(wanted.indexes)) {
      if (present.has(name) && applied[name] === create) continue;
      this.#connection.exec(`DROP INDEX IF EXISTS ${quoteName(name)}`);
      try {
        this.#connection.exec(create);
        if (existing !== undefined) this.indexed.push(name);
      } catch (error) {
        if (!isConstraintViolation(error)) throw error;
        this.obstacles.push({
          place: `${wanted.table} (${name})`,
          cause: "rows that are there are the same in its columns, which are to be unique",
          wayOut: "make those rows differ first",
        });
      }
    }
  }

  /** Triggers somebody else has made stay. */
  #triggers(wanted: TableDdl, existing: ExistingTable | undefined): void {
    const applied = existing?.applied?.triggers ?? {};
    const triggers = wanted.triggers ?? {};
    for (const name of new Set([...Object.keys(applied), ...Object.keys(triggers)])) {
      const create = triggers[name];
      if (existing?.triggers.has(name) && applied[name] === create) continue;
      this.#connection.exec(`DROP TRIGGER IF EXISTS ${quoteName(name)}`);
      if (create !== undefined) this.#connection.exec(create);
    }
  }
}

const describe = ({ place, cause, wayOut }: Obstacle): string => `${place}: ${cause}; ${wayOut}`;

const refusal = (path: string, obstacles: readonly Obstacle[]): SchemaSyncError => {
  const list = obstacles.map(describe);
  return new SchemaSyncError(
    [
      `The database ${path} can't be brought to the schema without losing data; nothing was changed:`,
      ...list.map((it) => `  - ${it}`),
      `If it holds development data only, delete the file ${path} (with ${path}-wal and ${path}-shm) and start again;`,
      "or set DATABASE_URL to another file.",
    ].join("\n"),
    list,
  );
};

const isCurrent = (tables: ExistingTables, ddl: readonly TableDdl[]): boolean =>
  [...tables].every(
    ([name, { applied }]) =>
      applied === null || !isView(applied) || ddl.some(({ table }) => table === name),
  ) &&
  ddl.every((wanted) => {
    const existing = tables.get(wanted.table);
    const { applied } = existing ?? { applied: null };
    if (isView(wanted) && existing !== undefined && applied === null) {
      return existing.isView && sameCreate(existing.sql, wanted.create);
    }
    const columns = applied && { ...applied.columns, ...wanted.columns };
    return (
      applied !== null &&
      Object.keys(wanted.indexes).every((name) => existing?.indexes.has(name)) &&
      Object.keys(wanted.triggers ?? {}).every((name) => existing?.triggers.has(name)) &&
      JSON.stringify(applied) === JSON.stringify({ ...wanted, columns })
    );
  });

/**
 * Brings a database to the schema: makes the tables, columns, indexes and views that are missing, in
 * one transaction. Leaves alone what the schema doesn't have.
 * @throws {SchemaSyncError} with every obstacle, when data would be lost or a table would stay
 * unlike the schema; then nothing has been changed.
 */
export const syncSchema = async (
  connection: Connection,
  ddl: readonly TableDdl[],
): Promise<SyncReport> => {
  const sync = new Sync(connection);
  if (isCurrent(readTables(connection), ddl)) return sync;
  await begin(connection, BUSY_TIMEOUT_MS);
  try {
    const tables = await adoptTables(connection, readTables(connection), ddl);
    dropViews(connection, tables, ddl);
    for (const wanted of ddl) {
      if (!isView(wanted)) sync.table(wanted, tables.get(wanted.table));
    }
    for (const wanted of ddl.filter(isView)) makeView(connection, wanted, tables, sync);
    for (const [name, { applied }] of tables) {
      if (applied !== null && !isView(applied) && !ddl.some(({ table }) => table === name))
        sync.kept.push(name);
    }
    if (sync.obstacles.length > 0) throw refusal(connection.path, sync.obstacles);
    connection.run("COMMIT");
    return sync;
  } catch (error) {
    if (connection.inTransaction) connection.run("ROLLBACK");
    throw error;
  }
};
