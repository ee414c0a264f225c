import type { PostgresqlClient, PostgresqlPool } from "../drivers/postgresql.ts";
import { SchemaSyncError } from "../errors/database-errors.ts";
import { messageOf } from "../errors/message-of.ts";
import { isPostgresqlError } from "../errors/postgresql-error.ts";
import { compareTable, type Obstacle } from "./compare-table.ts";
import type { TableDdl } from "./ddl.ts";
import { differencesOf } from "./postgresql-adopt.ts";
import {
  type PostgresqlTable,
  query,
  readRecord,
  readTable,
  sqlName,
  writeRecord,
} from "./postgresql-catalog.ts";
import { adoptMigrated, isMigrated } from "./postgresql-migrated.ts";
import { meetRequirements } from "./postgresql-requirements.ts";
import { syncViews } from "./postgresql-views.ts";
import type { SyncReport } from "./sync-schema.ts";
import { isView } from "./views.ts";
import { quoteName } from "../structure/sql/quote.ts";

/** Held while a process brings the database to its schema: "headwater" in numbers. */
const LOCK = 4_325_928;

/** One run: what it has done so far, and what stands in its way. */
class Sync {
  readonly created: string[] = [];
  readonly added: string[] = [];
  readonly recreated: string[] = [];
  readonly indexed: string[] = [];
  readonly kept: string[] = [];
  readonly obstacles: Obstacle[] = [];
  readonly #client: PostgresqlClient;

  constructor(client: PostgresqlClient) {
    this.#client = client;
  }

  async table(wanted: TableDdl, applied: TableDdl | null): Promise<void> {
    const existing = await readTable(this.#client, wanted, applied);
    if (existing !== null && applied === null) {
      this.obstacles.push(...(await differencesOf(this.#client, wanted, existing)));
      return;
    }
    this.obstacles.push(...(await meetRequirements(this.#client, wanted, applied)));
    if (this.obstacles.length > 0) return;
    if (existing === null) {
      await this.#client.command(wanted.create);
      this.created.push(wanted.table);
    } else await this.#bringTo(wanted, applied ?? wanted);
    await this.#indexes(wanted, existing);
    await this.#triggers(wanted, existing);
    const now: TableDdl = {
      ...wanted,
      // A column that stays though the schema lost it is remembered, for the day it comes back.
      columns: { ...(existing === null ? {} : applied?.columns), ...wanted.columns },
    };
    if (JSON.stringify(now) !== JSON.stringify(applied)) await writeRecord(this.#client, now);
  }

  async #bringTo(wanted: TableDdl, applied: TableDdl): Promise<void> {
    const { added, kept, obstacles } = compareTable(applied, wanted);
    this.obstacles.push(...obstacles);
    for (const name of added) {
      const sql = `ALTER TABLE ${sqlName(wanted)} ADD COLUMN ${wanted.columns[name] ?? ""}`;
      await this.attempt(sql, `${wanted.table}.${name}`, "let it be null, or give it a default");
    }
    this.added.push(...added.map((name) => `${wanted.table}.${name}`));
    this.kept.push(...kept.map((name) => `${wanted.table}.${name}`));
  }

  async #indexes(wanted: TableDdl, existing: PostgresqlTable | null): Promise<void> {
    const applied = existing?.applied?.indexes ?? {};
    const schema = wanted.schema === undefined ? "" : `${quoteName(wanted.schema)}.`;
    for (const name of Object.keys(applied)) {
      if (applied[name] === wanted.indexes[name]) continue;
      await this.#client.command(`DROP INDEX IF EXISTS ${schema}${quoteName(name)}`);
    }
    for (const [name, create] of Object.entries(wanted.indexes)) {
      if (existing?.indexes.has(name) && applied[name] === create) continue;
      const wayOut = "make the rows that are there fit it first";
      await this.attempt(create, `${wanted.table} (${name})`, wayOut);
      if (existing !== null) this.indexed.push(name);
    }
  }

  /** Triggers with the functions of the same names; those somebody else has made stay. */
  async #triggers(wanted: TableDdl, existing: PostgresqlTable | null): Promise<void> {
    const applied = existing?.applied?.triggers ?? {};
    const triggers = wanted.triggers ?? {};
    const schema = wanted.schema === undefined ? "" : `${quoteName(wanted.schema)}.`;
    for (const name of new Set([...Object.keys(applied), ...Object.keys(triggers)])) {
      const create = triggers[name];
      if (existing?.triggers.has(name) && applied[name] === create) continue;
      if (create !== undefined) await this.#client.command(create);
      else {
        await this.#client.command(
          `DROP TRIGGER IF EXISTS ${quoteName(name)} ON ${sqlName(wanted)}`,
        );
        await this.#client.command(`DROP FUNCTION IF EXISTS ${schema}${quoteName(name)}()`);
      }
    }
  }

  /** Foreign keys, when all tables are there. */
  async constraints(wanted: TableDdl, applied: TableDdl | null): Promise<void> {
    const existing = await readTable(this.#client, wanted, applied);
    const before = applied?.constraints ?? {};
    const now = wanted.constraints ?? {};
    for (const name of Object.keys(before)) {
      if (before[name] === now[name] || !existing?.constraints.has(name)) continue;
      await this.#client.command(
        `ALTER TABLE ${sqlName(wanted)} DROP CONSTRAINT ${quoteName(name)}`,
      );
    }
    for (const [name, add] of Object.entries(now)) {
      if (existing?.constraints.has(name) && (before[name] ?? add) === add) continue;
      const wayOut = "make the rows that are there lead somewhere first";
      await this.attempt(add, `${wanted.table} (${name})`, wayOut);
    }
  }

  /** Only PostgreSQL knows all it can't do to rows that are there: try, and take it back. */
  async attempt(sql: string, place: string, wayOut: string): Promise<boolean> {
    await this.#client.command("SAVEPOINT headwater_change");
    try {
      await this.#client.command(sql);
      return true;
    } catch (error) {
      if (!isPostgresqlError(error)) throw error;
      await this.#client.command("ROLLBACK TO headwater_change");
      this.obstacles.push({ place, cause: `it can't be made (${messageOf(error)})`, wayOut });
      return false;
    }
  }
}

const refusal = (obstacles: readonly Obstacle[]): SchemaSyncError => {
  const list = obstacles.map(({ place, cause, wayOut }) => `${place}: ${cause}; ${wayOut}`);
  return new SchemaSyncError(
    [
      "The database can't be brought to the schema without losing data; nothing was changed:",
      ...list.map((it) => `  - ${it}`),
      "If it holds development data only, make an empty database and set DATABASE_URL to that.",
    ].join("\n"),
    list,
  );
};

const syncOn = async (client: PostgresqlClient, ddl: readonly TableDdl[]): Promise<SyncReport> => {
  await query(client, `SELECT pg_advisory_xact_lock(${LOCK})`);
  const record = await readRecord(client);
  const sync = new Sync(client);
  if (await isMigrated(client)) {
    const { adopted, obstacles } = await adoptMigrated(client, ddl, record);
    for (const [name, own] of adopted) record.set(name, own);
    if (obstacles.length > 0) throw refusal(obstacles);
  }
  const made: TableDdl[] = [];
  for (const wanted of ddl) {
    if (isView(wanted)) continue;
    const applied = record.get(sqlName(wanted)) ?? null;
    await sync.table(wanted, applied);
    if (applied !== null || sync.created.at(-1) === wanted.table) made.push(wanted);
  }
  if (sync.obstacles.length === 0) {
    for (const wanted of made) await sync.constraints(wanted, record.get(sqlName(wanted)) ?? null);
  }
  if (sync.obstacles.length === 0) await syncViews(client, ddl, record, sync);
  if (sync.obstacles.length > 0) throw refusal(sync.obstacles);
  const names = new Set(ddl.map(sqlName));
  for (const [name, own] of record) {
    if (!names.has(name) && !isView(own)) sync.kept.push(own.table);
  }
  return sync;
};

/**
 * Brings a database to the schema: makes the tables, columns, types, indexes and foreign keys that
 * are missing, in one transaction. Leaves alone what the schema doesn't have. A table that somebody
 * else has made is never changed: it must be like the schema. One that a migration has made gets what
 * the schema has beyond it.
 * @throws {SchemaSyncError} with every obstacle; then nothing has been changed.
 */
export const syncPostgresql = async (
  pool: PostgresqlPool,
  ddl: readonly TableDdl[],
): Promise<SyncReport> => {
  const client = await pool.acquire();
  try {
    await client.command("BEGIN");
    const report = await syncOn(client, ddl);
    await client.command("COMMIT");
    return report;
  } catch (error) {
    await client.command("ROLLBACK").catch(() => {});
    throw error;
  } finally {
    client.release();
  }
};

/** @throws {SchemaSyncError} when tables are missing */
export const assertPostgresqlTables = async (
  pool: PostgresqlPool,
  ddl: readonly TableDdl[],
): Promise<void> => {
  const client = await pool.acquire();
  try {
    const missing: string[] = [];
    for (const wanted of ddl) {
      if ((await readTable(client, wanted, null)) === null) missing.push(sqlName(wanted));
    }
    if (missing.length === 0) return;
    throw new SchemaSyncError(
      `The database lacks the tables ${missing.join(", ")}: make them, or open it with { sync: true }`,
      missing.map((table) => `${table}: it is missing`),
    );
  } finally {
    client.release();
  }
};
