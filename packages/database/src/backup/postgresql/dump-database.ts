import type { PostgresqlClient } from "../../drivers/postgresql.ts";
import { readPostgresqlApplied } from "../../migrator/postgresql/tracking.ts";
import { readPostgresqlStructure } from "../../structure/postgresql/read-postgresql.ts";
import { quoteName, quoteTable } from "../../structure/sql/quote.ts";
import { nameOf, storedColumns, type Structure } from "../../structure/structure.ts";
import { type DumpedRow, type DumpLine, type SequenceState, writeDump } from "./dump-file.ts";

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

const linesOf = async function* (
  client: PostgresqlClient,
  counts: Map<string, number>,
): AsyncGenerator<DumpLine> {
  const structure = await readPostgresqlStructure(client);
  yield {
    headwater: "postgresql",
    format: 1,
    structure,
    migrations: await readPostgresqlApplied(client),
    sequences: await sequencesOf(client, structure),
  };
  for (const table of structure.tables) {
    const columns = storedColumns(table).map(({ name }) => name);
    yield { table: nameOf(table), columns };
    const values = columns.map((column) => `${quoteName(column)}::text`).join(", ");
    await client.command(
      `DECLARE headwater_dump NO SCROLL CURSOR FOR SELECT ${values} FROM ${quoteTable(table)}`,
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

/**
 * Writes what a database is made of and all its rows into one file: one state of it, while others
 * read and write.
 * @returns rows of each table
 */
export const dumpDatabase = async (
  client: PostgresqlClient,
  path: string,
): Promise<Map<string, number>> => {
  const counts = new Map<string, number>();
  await client.command("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  try {
    await writeDump(path, linesOf(client, counts));
    return counts;
  } finally {
    await client.command("ROLLBACK");
  }
};
