import type { PostgresqlClient } from "../../drivers/postgresql.ts";
import { facts } from "../../structure/postgresql/catalog.ts";
import { quoteName, quoteText } from "../../structure/sql/quote.ts";
import { storedColumns } from "../../structure/structure.ts";
import { ArchiveError } from "../archive-error.ts";
import type { ChosenTable } from "../chosen-table.ts";
import { ARCHIVE_COMMENT } from "../../structure/postgresql/archive-comment.ts";

/**
 * Makes the schema of an archive where there is none yet.
 * @throws {ArchiveError} when there is one of that name that is none
 */
export const ensureArchive = async (client: PostgresqlClient, name: string): Promise<void> => {
  const [found] = await client.rows({
    sql: "SELECT obj_description(oid, 'pg_namespace') AS comment FROM pg_namespace WHERE nspname = $1",
    parameters: [name],
  });
  if (found === undefined) {
    await client.command(
      `CREATE SCHEMA ${quoteName(name)}; COMMENT ON SCHEMA ${quoteName(name)} IS ${quoteText(ARCHIVE_COMMENT)}`,
    );
  } else if (found["comment"] !== ARCHIVE_COMMENT) {
    throw new ArchiveError(
      `There is a schema ${name} which is no archive, and nothing was moved into it: name another one with --to`,
    );
  }
};

interface ColumnFact {
  readonly name: string;
  readonly type: string;
}

/** Columns and their types; what isn't PostgreSQL's own (an enum, a domain) is kept as text: it may go. */
const COLUMNS = (table: string): string =>
  `SELECT json_build_object('name', a.attname, 'type',
      CASE WHEN coalesce(e.typnamespace, t.typnamespace) = 'pg_catalog'::regnamespace
        THEN format_type(a.atttypid, a.atttypmod) ELSE 'text' END)
    FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_type e ON e.typarray = t.oid
    WHERE a.attrelid = to_regclass(${quoteText(table)}) AND a.attnum > 0 AND NOT a.attisdropped`;

/**
 * Copies the chosen rows of a table into its archive, which keeps every row that was ever moved, with
 * the moment. Columns that came later are added; one whose type has changed goes on as text.
 * @returns how many
 */
export const copyInto = async (
  client: PostgresqlClient,
  schema: string,
  table: ChosenTable,
): Promise<number> => {
  const into = `${quoteName(schema)}.${quoteName(table.name)}`;
  const types = new Map(
    (await facts<ColumnFact>(client, COLUMNS(table.from))).map(({ name, type }) => [name, type]),
  );
  const own = storedColumns(table.structure).map(({ name }) => name);
  const typeOf = (name: string): string => types.get(name) ?? "text";
  const defined = own.map((name) => `${quoteName(name)} ${typeOf(name)}`);
  await client.command(
    `CREATE TABLE IF NOT EXISTS ${into} (${[...defined, "archived_at timestamptz NOT NULL"].join(", ")})`,
  );
  const there = new Map(
    (await facts<ColumnFact>(client, COLUMNS(into))).map(({ name, type }) => [name, type]),
  );
  for (const name of own) {
    const kept = there.get(name);
    const column = `ALTER TABLE ${into} ${kept === undefined ? "ADD" : "ALTER"} COLUMN ${quoteName(name)}`;
    if (kept === undefined) await client.command(`${column} ${typeOf(name)}`);
    else if (kept !== typeOf(name) && kept !== "text")
      await client.command(`${column} TYPE text USING ${quoteName(name)}::text`);
    if (kept !== undefined && kept !== typeOf(name)) types.set(name, "text");
  }
  const values = own.map((name) =>
    typeOf(name) === "text" ? `${quoteName(name)}::text` : quoteName(name),
  );
  const [copied] = await client.rows({
    sql: `INSERT INTO ${into} (${[...own.map(quoteName), "archived_at"].join(", ")})
      SELECT ${[...values, "now()"].join(", ")} FROM ${table.from} WHERE ctid IN (SELECT id FROM ${table.ids})`,
    parameters: [],
    mode: "run",
  });
  return Number(copied?.["changes"]);
};
