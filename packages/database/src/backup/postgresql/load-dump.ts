import type { PostgresqlClient } from "../../drivers/postgresql.ts";
import { messageOf } from "../../errors/message-of.ts";
import { postgresqlMigrationDatabase } from "../../migrator/postgresql/postgresql-database.ts";
import { countPostgresqlRows } from "../../structure/postgresql/count-rows.ts";
import { quoteName, quoteTable } from "../../structure/sql/quote.ts";
import {
  nameOf,
  storedColumns,
  type Structure,
  type TableStructure,
} from "../../structure/structure.ts";
import { BackupError } from "../backup-error.ts";
import type { DumpedRow, DumpHeader, DumpLine } from "./dump-file.ts";
import { ObjectMaker } from "./make-objects.ts";

/** Steps that make one structure of another: the planner of migrations. */
export type PlanSteps = (
  from: Structure,
  to: Structure,
) => readonly { readonly label: string; readonly sql: readonly string[] }[];

const insert = async (
  client: PostgresqlClient,
  table: TableStructure,
  rows: readonly DumpedRow[],
): Promise<void> => {
  const columns = storedColumns(table);
  const into = columns.map(({ name }) => quoteName(name)).join(", ");
  const values = columns.map(({ type }, at) => `v${at}::${type}`).join(", ");
  const lists = columns.map((_, at) => `$${at + 1}::text[]`).join(", ");
  const names = columns.map((_, at) => `v${at}`).join(", ");
  const parameters = columns.map((_, at) => rows.map((row) => row[at] ?? null));
  await client.rows({
    sql: `INSERT INTO ${quoteTable(table)} (${into}) OVERRIDING SYSTEM VALUE SELECT ${values} FROM unnest(${lists}) AS dumped(${names})`,
    parameters: parameters as never,
  });
};

/**
 * Rows of every table, in the order of the dump: nothing refers to anything meanwhile.
 * @returns how many the dump says that there are
 */
const loadRows = async (
  client: PostgresqlClient,
  { header: { structure }, lines, onRows }: Loaded,
): Promise<Readonly<Record<string, number>>> => {
  let table: TableStructure | undefined;
  let counts: Readonly<Record<string, number>> = {};
  for await (const line of lines) {
    if ("rows" in line) counts = line.rows;
    else if ("table" in line) table = structure.tables.find((it) => nameOf(it) === line.table);
    else if (Array.isArray(line) && table !== undefined) {
      await insert(client, table, line);
      onRows?.(line.length);
    }
  }
  return counts;
};

const setSequences = async (client: PostgresqlClient, { sequences }: DumpHeader): Promise<void> => {
  for (const { name, column, value, isCalled } of sequences) {
    await client.rows({
      sql: "SELECT setval(CASE WHEN $2::text IS NULL THEN $1 ELSE pg_get_serial_sequence($1, $2) END::regclass, $3::bigint, $4::boolean)",
      parameters: [name, column, value, String(isCalled)],
    });
  }
};

const setMigrations = async (
  client: PostgresqlClient,
  { migrations }: DumpHeader,
): Promise<void> => {
  const database = postgresqlMigrationDatabase(client, "");
  for (const { name } of await database.applied()) await database.forget(name);
  for (const migration of migrations) await database.record(migration);
};

const FOREIGN_KEYS = String.raw`SELECT k.conrelid::regclass::text AS place, quote_ident(k.conname) AS name, pg_get_constraintdef(k.oid) AS definition
  FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
  WHERE k.contype = 'f' AND k.conparentid = 0 AND n.nspname NOT LIKE 'pg\_%' ORDER BY 1, 2`;

/** Empties the tables that are there, and has nothing act while `load` fills them. */
const intoTables = async (
  client: PostgresqlClient,
  { tables, views }: Structure,
  load: () => Promise<void>,
): Promise<void> => {
  if (tables.length === 0) return load();
  const keys = await client.rows({ sql: FOREIGN_KEYS, parameters: [] });
  for (const { place, name } of keys)
    await client.command(`ALTER TABLE ${String(place)} DROP CONSTRAINT ${String(name)}`);
  const triggers = (word: "DISABLE" | "ENABLE") =>
    client.command(
      tables.map((table) => `ALTER TABLE ${quoteTable(table)} ${word} TRIGGER USER`).join("; "),
    );
  await triggers("DISABLE");
  await client.command(`TRUNCATE ${tables.map(quoteTable).join(", ")}`);
  await load();
  await triggers("ENABLE");
  for (const { place, name, definition } of keys)
    await client.command(
      `ALTER TABLE ${String(place)} ADD CONSTRAINT ${String(name)} ${String(definition)}`,
    );
  for (const view of views.filter(({ materialized }) => materialized === true))
    await client.command(`REFRESH MATERIALIZED VIEW ${quoteTable(view)}`);
};

/**
 * Makes the tables, has `load` fill them, and makes all that would have stood in its way.
 * @returns names of what could not be made here
 */
const intoNothing = async (
  client: PostgresqlClient,
  { header: { structure, objects = [] }, now, plan }: Loaded,
  load: () => Promise<void>,
): Promise<readonly string[]> => {
  const steps = plan(now, structure);
  const isTable = ({ label }: (typeof steps)[number]) => label.startsWith("create table ");
  const [first, last] = steps.some(isTable)
    ? [steps.findIndex(isTable), steps.findLastIndex(isTable) + 1]
    : [steps.length, steps.length];
  const run = async (some: typeof steps): Promise<void> => {
    for (const { sql } of some) for (const statement of sql) await client.command(statement);
  };
  const maker = await ObjectMaker.of(client, objects);
  await run(steps.slice(0, first));
  await maker.make("types");
  await run(steps.slice(first, last));
  await maker.make("tables");
  await load();
  await run(steps.slice(last));
  await maker.make("last");
  maker.assertMade();
  return maker.leftOut;
};

/** A dump, and what it is loaded into. */
export interface Loaded {
  readonly header: DumpHeader;
  /** What comes after the header; the header may come again. */
  readonly lines: AsyncIterable<DumpLine>;
  /** What is there: the tables of the dump, or nothing. */
  readonly now: Structure;
  readonly plan: PlanSteps;
  readonly onRows?: (count: number) => void;
}

const assertAll = async (
  client: PostgresqlClient,
  { structure }: DumpHeader,
  expected: Readonly<Record<string, number>>,
): Promise<void> => {
  for (const [name, rows] of await countPostgresqlRows(client, structure.tables)) {
    const wanted = expected[name] ?? 0;
    if (rows !== wanted) throw new Error(`${name} would have ${rows} of ${wanted} rows`);
  }
};

/**
 * Makes a database what a dump says, in one transaction: others see all of it or nothing.
 * @param what the dump, for messages
 * @returns names of what could not be made here, as rights of roles that there are none of
 * @throws {BackupError} with the database as it was
 */
export const loadDump = async (
  client: PostgresqlClient,
  what: string,
  loaded: Loaded,
): Promise<readonly string[]> => {
  const { header, now } = loaded;
  let counts: Readonly<Record<string, number>> = {};
  let leftOut: readonly string[] = [];
  const load = async (): Promise<void> => {
    counts = await loadRows(client, loaded);
  };
  await client.command("BEGIN");
  try {
    if (now.tables.length === 0) leftOut = await intoNothing(client, loaded, load);
    else await intoTables(client, now, load);
    await setSequences(client, header);
    await setMigrations(client, header);
    await assertAll(client, header, counts);
    await client.command("COMMIT");
    return leftOut;
  } catch (error) {
    await client.command("ROLLBACK").catch(() => {});
    const reason = messageOf(error);
    throw new BackupError(`${what} could not be restored: ${reason}. Nothing has changed`, error);
  }
};
