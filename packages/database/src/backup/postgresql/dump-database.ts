import type { PostgresqlClient } from "../../drivers/postgresql.ts";
import { readPostgresqlApplied } from "../../migrator/postgresql/tracking.ts";
import { ownRows } from "../../structure/postgresql/count-rows.ts";
import { readPostgresqlStructure } from "../../structure/postgresql/read-postgresql.ts";
import { quoteName, quoteTable } from "../../structure/sql/quote.ts";
import { nameOf, storedColumns, type Structure } from "../../structure/structure.ts";
import {
  type DumpedRow,
  type DumpHeader,
  type DumpLine,
  type SequenceState,
  writeDump,
} from "./dump-file.ts";
import { readLeftOut } from "./left-out.ts";
import { readObjects } from "./objects.ts";

/** Rows read at once. */
const BATCH = 500;

const sequencesOf = async (
  client: PostgresqlClient,
  { tables, sequences }: Structure,
): Promise<SequenceState[]> => {
  const numbered = tables.flatMap((table) =>
    table.columns
      .filter(({ identity }) => identity !== undefined)
      .map(({ name }) => ({ name: quoteTable(table), column: name })),
  );
  const free = sequences.map((one) => ({ name: quoteTable(one), column: null }));
  const states: SequenceState[] = [];
  for (const { name, column } of [...numbered, ...free]) {
    const [found] = await client.rows({
      sql: "SELECT CASE WHEN $2::text IS NULL THEN $1 ELSE pg_get_serial_sequence($1, $2) END AS sequence",
      parameters: [name, column],
    });
    const [state] = await client.rows({
      sql: `SELECT last_value::text AS value, is_called::int AS called FROM ${String(found?.["sequence"])}`,
      parameters: [],
    });
    const [value, isCalled] = [String(state?.["value"]), state?.["called"] === 1];
    states.push({ name, column, value, isCalled });
  }
  return states;
};

/**
 * What a database is made of and all its rows, line by line: one state of it, while others read and
 * write. Rows that are hidden from the connection's user fail it.
 */
export const dumpLines = async function* (client: PostgresqlClient): AsyncGenerator<DumpLine> {
  await client.command(
    "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL row_security = off",
  );
  try {
    yield* linesOf(client);
  } finally {
    await client.command("ROLLBACK");
  }
};

const linesOf = async function* (client: PostgresqlClient): AsyncGenerator<DumpLine> {
  const counts = new Map<string, number>();
  const structure = await readPostgresqlStructure(client);
  yield {
    headwater: "postgresql",
    format: 2,
    structure,
    migrations: await readPostgresqlApplied(client),
    sequences: await sequencesOf(client, structure),
    objects: await readObjects(client),
    leftOut: await readLeftOut(client),
  };
  for (const table of structure.tables) {
    const columns = storedColumns(table).map(({ name }) => name);
    yield { table: nameOf(table), columns };
    const values = columns.map((column) => `${quoteName(column)}::text`).join(", ");
    await client.command(
      `DECLARE headwater_dump NO SCROLL CURSOR FOR SELECT ${values} FROM ${ownRows(table)}`,
    );
    let count = 0;
    for (;;) {
      const rows = await client.values(`FETCH ${BATCH} FROM headwater_dump`, []);
      if (rows.length === 0) break;
      count += rows.length;
      yield rows as unknown as readonly DumpedRow[];
    }
    await client.command("CLOSE headwater_dump");
    counts.set(nameOf(table), count);
  }
  yield { rows: Object.fromEntries(counts) };
};

/** What a dump that has been written holds. */
export interface Dumped {
  /** Of each table. */
  readonly rows: ReadonlyMap<string, number>;
  /** Names of what is there and not in it. */
  readonly leftOut: readonly string[];
}

/** Writes what a database is made of and all its rows into one file. */
export const dumpDatabase = async (client: PostgresqlClient, path: string): Promise<Dumped> => {
  let header: DumpHeader | undefined;
  let rows: Readonly<Record<string, number>> = {};
  const noted = async function* (): AsyncGenerator<DumpLine> {
    for await (const line of dumpLines(client)) {
      if ("headwater" in line) header = line;
      if ("rows" in line) rows = line.rows;
      yield line;
    }
  };
  await writeDump(path, noted());
  return { rows: new Map(Object.entries(rows)), leftOut: header?.leftOut ?? [] };
};
