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
import {
  emptyStructure,
  nameOf,
  storedColumns,
  type TableStructure,
} from "../../structure/structure.ts";
import { postgresqlMigrationDatabase } from "../postgresql/postgresql-database.ts";
import { dumpLines } from "../../backup/postgresql/dump-database.ts";
import { loadDump, type PlanSteps } from "../../backup/postgresql/load-dump.ts";
import type { BesideKept, ComparedTable, Kept, WorkCopy } from "./work-copy.ts";

const NOT_ALLOWED = "42501";

const notCopied = (name: string, error: unknown): MigrationError => {
  const isForbidden = isPostgresqlError(error) && error.code === NOT_ALLOWED;
  const reason = isForbidden
    ? `the user of the URL may not make databases or read all of ${name} (${messageOf(error)}), and migrations are verified on a copy of it: give it CREATEDB (ALTER ROLE … CREATEDB), or let DIRECT_URL name one that may`
    : messageOf(error);
  return new MigrationError("SNAPSHOT_FAILED", `Nothing was verified: ${reason}.`, error);
};

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

/** How the database writes and orders texts, as one is made. */
const LOCALE = `SELECT format('ENCODING %L LC_COLLATE %L LC_CTYPE %L', pg_encoding_to_char(encoding), datcollate, datctype)
    || CASE known ->> 'datlocprovider'
      WHEN 'i' THEN format(' LOCALE_PROVIDER icu ICU_LOCALE %L', coalesce(known ->> 'datlocale', known ->> 'daticulocale'))
      WHEN 'b' THEN format(' LOCALE_PROVIDER builtin BUILTIN_LOCALE %L', known ->> 'datlocale') ELSE '' END AS locale
  FROM pg_database d CROSS JOIN LATERAL to_jsonb(d) AS known WHERE datname = current_database()`;

/** Fills an empty database with what another one is made of and all its rows. */
const fill = async (
  to: PostgresqlClient,
  from: PostgresqlClient,
  plan: PlanSteps,
): Promise<void> => {
  const lines = dumpLines(from);
  const { value: header } = await lines.next();
  if (header === undefined || !("headwater" in header)) throw new Error("There is nothing to copy");
  try {
    await loadDump(to, "The copy", { header, lines, now: emptyStructure("postgresql"), plan });
  } finally {
    await lines.return(undefined);
  }
};

/**
 * Copies a database into another one of the same server, as a backup would, so that others may use
 * it meanwhile.
 */
export const postgresqlWorkCopy = async (
  config: PostgresqlConfig,
  plan: PlanSteps,
): Promise<WorkCopy> => {
  const name = decodeURIComponent(new URL(config.url).pathname.slice(1));
  const copy = `headwater_verify_${randomBytes(6).toString("hex")}`;
  const there = await openClient(config);
  const opened: OpenedClient[] = [];
  const drop = async (): Promise<void> => {
    for (const { close } of opened) await close();
    await there.client.command(`DROP DATABASE IF EXISTS ${copy}`);
    await there.close();
  };
  try {
    const [found] = await there.client.rows({ sql: LOCALE, parameters: [] });
    await there.client.command(
      `CREATE DATABASE ${copy} TEMPLATE template0 ${String(found?.["locale"])}`,
    );
    const url = new URL(config.url);
    url.pathname = `/${copy}`;
    const work = await openClient({ ...config, url: url.href });
    opened.push(work);
    await fill(work.client, there.client, plan);
    let stages = 0;
    return {
      database: postgresqlMigrationDatabase(work.client, `a copy of ${name}`),
      keep: () => keepRows(work.client, stages++),
      close: drop,
    };
  } catch (error) {
    await drop();
    throw notCopied(name, error);
  }
};
