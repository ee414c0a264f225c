import type { Engine } from "../engine/engine.ts";
import type { SqlValue } from "../engine/operation.ts";
import { quoteText } from "../structure/sql/quote.ts";

/** Each sequence that numbers a column, as SQL names it, with the column's table. */
const NUMBERED = String.raw`SELECT s.oid::regclass::text AS sequence, c.oid::regclass::text AS place, quote_ident(a.attname) AS name
  FROM pg_depend d JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S'
  JOIN pg_class c ON c.oid = d.refobjid JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.refobjsubid
  WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')`;

const statement = (sql: string) => ({ sql, parameters: [] as SqlValue[] });

/**
 * PostgreSQL numbers rows by sequences, which know nothing of rows that came with their number:
 * brings each behind the greatest of its column. SQLite does that by itself.
 */
export const advanceSequences = async (engine: Engine): Promise<void> => {
  if (engine.dialect === "sqlite") return;
  await engine.write(function* () {
    for (const { sequence, place, name } of yield statement(NUMBERED))
      yield statement(
        `SELECT setval(${quoteText(String(sequence))}, max(${name})) FROM ${place}
         HAVING max(${name}) >= (SELECT last_value FROM ${sequence})`,
      );
  });
};
