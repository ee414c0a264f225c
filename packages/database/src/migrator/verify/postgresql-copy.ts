import { randomBytes } from "node:crypto";
import type { PostgresqlConfig } from "../../config/config.ts";
import type { PostgresqlClient } from "../../drivers/postgresql.ts";
import { openClient, type OpenedClient } from "../../drivers/postgresql-client.ts";
import { messageOf } from "../../errors/message-of.ts";
import { MigrationError } from "../../errors/migration-error.ts";
import { isPostgresqlError } from "../../errors/postgresql-error.ts";
import { readPostgresqlStructure } from "../../structure/postgresql/read-postgresql.ts";
import { parentsFirst } from "../../structure/parents-first.ts";
import { quoteName, quoteTable } from "../../structure/sql/quote.ts";
import { nameOf, storedColumns, type TableStructure } from "../../structure/structure.ts";
import { postgresqlMigrationDatabase } from "../postgresql/postgresql-database.ts";
import type { BesideKept, ComparedTable, Kept, WorkCopy } from "./work-copy.ts";

/** Where one connects to make databases; the one to be copied must have no connection. */
const ELSEWHERE = ["postgres", "template1"];

const open = (config: PostgresqlConfig, database: string): Promise<OpenedClient> => {
  const url = new URL(config.url);
  url.pathname = `/${encodeURIComponent(database)}`;
  return openClient({ ...config, url: url.href });
};

const openElsewhere = async (config: PostgresqlConfig, name: string) => {
  let failure: unknown;
  for (const database of ELSEWHERE.filter((it) => it !== name)) {
    try {
      return await open(config, database);
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure;
};

const REASONS: Readonly<Record<string, (name: string) => string>> = {
  "55006": (name) =>
    `others are connected to ${name}, and the server copies a database only while nobody is: stop what uses it, or verify on a server of your own that has its rows`,
  "42501": (name) =>
    `the user of the URL may not make databases, and migrations are verified on a copy of ${name}: give it CREATEDB (ALTER ROLE … CREATEDB), or let DIRECT_URL name one that has it`,
};

const notCopied = (name: string, error: unknown): MigrationError => {
  const code = isPostgresqlError(error) ? error.code : "";
  const message = messageOf(error);
  const reason = REASONS[code]?.(name) ?? message;
  return new MigrationError("SNAPSHOT_FAILED", `Nothing was verified: ${reason}.`, error);
};

const EXISTING = "SELECT 1 AS found FROM pg_database WHERE datname = $1";

const copiedTables = async (
  client: PostgresqlClient,
  kept: ReadonlyMap<string, { readonly table: TableStructure; readonly into: string }>,
): Promise<ComparedTable[]> =>
  (await readPostgresqlStructure(client)).tables.flatMap((table) => {
    const past = kept.get(nameOf(table));
    if (past === undefined) return [];
    const columns = stored(table)
      .filter((column) => stored(past.table).includes(column))
      // Values are compared as texts: what has a text has an equality.
      .map((column) => ({
        name: column,
        now: `${quoteName(column)}::text`,
        past: quoteName(column),
      }));
    return [{ name: nameOf(table), now: quoteTable(table), past: past.into, columns }];
  });

const stored = (table: TableStructure): string[] => storedColumns(table).map(({ name }) => name);

const putBack = async (
  client: PostgresqlClient,
  tables: readonly TableStructure[],
  compared: readonly ComparedTable[],
): Promise<string[]> => {
  const faults: string[] = [];
  for (const table of parentsFirst(tables)) {
    const from = compared.find(({ name }) => name === nameOf(table));
    if (from === undefined) continue;
    const types = new Map(table.columns.map(({ name, type }) => [name, type]));
    const into = from.columns.map(({ name }) => quoteName(name)).join(", ");
    const values = from.columns.map(({ name, past }) => `${past}::${types.get(name) ?? "text"}`);
    try {
      await client.command(
        // They would change what is put back.
        `ALTER TABLE ${from.now} DISABLE TRIGGER USER;
        INSERT INTO ${from.now} (${into}) OVERRIDING SYSTEM VALUE SELECT ${values.join(", ")} FROM ${from.past};
        ALTER TABLE ${from.now} ENABLE TRIGGER USER`,
      );
    } catch (error) {
      const reason = messageOf(error);
      faults.push(`${from.name}: its rows don't fit: ${reason}`);
    }
  }
  return faults;
};

/** Keeps rows in temporary tables, as texts: nothing the migrations change hangs on them. */
const keepRows = async (client: PostgresqlClient, stage: number): Promise<Kept> => {
  const structure = await readPostgresqlStructure(client);
  const kept = new Map<string, { table: TableStructure; into: string }>();
  for (const [place, table] of structure.tables.entries()) {
    const into = `pg_temp._headwater_${stage}_${place}`;
    const columns = stored(table).map((column) => `${quoteName(column)}::text`);
    await client.command(
      `CREATE TEMPORARY TABLE ${into.slice("pg_temp.".length)} AS SELECT ${columns.join(", ")} FROM ${quoteTable(table)}`,
    );
    kept.set(nameOf(table), { table, into });
  }
  const beside: BesideKept = {
    query: (sql) => client.rows({ sql, parameters: [] }),
    tables: () => copiedTables(client, kept),
    putBack: async (tables) => putBack(client, tables, await copiedTables(client, kept)),
  };
  return { structure, beside: (work) => work(beside) };
};

/** Has the server copy the database under another name. */
export const postgresqlWorkCopy = async (config: PostgresqlConfig): Promise<WorkCopy> => {
  const name = decodeURIComponent(new URL(config.url).pathname.slice(1));
  const copy = `headwater_verify_${randomBytes(6).toString("hex")}`;
  const elsewhere = await openElsewhere(config, name);
  const drop = async (): Promise<void> => {
    await elsewhere.client.command(`DROP DATABASE IF EXISTS ${copy}`);
    await elsewhere.close();
  };
  try {
    const found = await elsewhere.client.rows({ sql: EXISTING, parameters: [name] });
    if (found.length === 0) throw new Error(`there is no database ${name}`);
    await elsewhere.client.command(`CREATE DATABASE ${copy} TEMPLATE ${quoteName(name)}`);
  } catch (error) {
    await elsewhere.close();
    throw notCopied(name, error);
  }
  try {
    const work = await open(config, copy);
    let stages = 0;
    return {
      database: postgresqlMigrationDatabase(work.client, `a copy of ${name}`),
      keep: () => keepRows(work.client, stages++),
      async close() {
        await work.close();
        await drop();
      },
    };
  } catch (error) {
    await drop();
    throw error;
  }
};
