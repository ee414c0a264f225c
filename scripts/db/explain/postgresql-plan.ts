import type { PostgresqlClient } from "@headwater/database/postgresql";
import type { Explain } from "./plan.ts";

let asked = 0;

const indentOf = (line: string): number => line.search(/[^\s->]/);

/** The table of a step that goes through all of an index, for want of a condition on it. */
const wholeIndexScan = (line: string, after: readonly string[]): string[] => {
  const table = /Index (?:Only )?Scan.* using \S+ on (?:\w+\.)?"?([^"\s]+)/.exec(line)?.[1];
  if (table === undefined) return [];
  const end = after.findIndex((next) => next.includes("->") || indentOf(next) < indentOf(line));
  const details = end === -1 ? after : after.slice(0, end);
  return details.some((detail) => detail.includes("Index Cond:")) ? [] : [table];
};

/**
 * Plans as PostgreSQL makes them where reading a whole table and sorting are dear: a small table is
 * read whole, whatever its indexes.
 */
export const postgresqlExplain =
  (client: PostgresqlClient): Explain =>
  async (sql) => {
    await client.command("BEGIN; SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off");
    try {
      // A text that comes twice would be prepared, which placeholders without a value can't be.
      const rows = await client.values(`EXPLAIN (GENERIC_PLAN) ${sql} -- ${++asked}`, []);
      const lines = rows.map(([line]) => String(line));
      const whole = lines.flatMap((line, at) => wholeIndexScan(line, lines.slice(at + 1)));
      const found = (pattern: RegExp) => lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);
      return {
        scans: [...found(/Seq Scan on (?:\w+\.)?"?([^"\s]+)/), ...whole],
        indexes: found(
          /(?:Index (?:Only )?Scan(?: Backward)? using|Bitmap Index Scan on) "?([^"\s]+)/,
        ),
        sorts: lines.some((line) => /->\s+(?:Incremental )?Sort|^(?:Incremental )?Sort/.test(line)),
      };
    } finally {
      await client.command("ROLLBACK");
    }
  };
