import type { SqliteSource } from "@headwater/database/structure";
import type { Explain } from "./plan.ts";

const NAMED = /(?:FROM|JOIN)\s+"((?:[^"]|"")+)"(?:\s+AS\s+"?(\w+)"?)?/g;

/** What each alias of a statement stands for. */
const tablesOf = (sql: string): Map<string, string> => {
  const found = new Map<string, string>();
  for (const [, quoted = "", alias] of sql.matchAll(NAMED)) {
    const table = quoted.replaceAll('""', '"');
    found.set(alias ?? table, table);
  }
  return found;
};

/** https://www.sqlite.org/eqp.html: SCAN reads all of a table or of an index, SEARCH a part. */
const STEP =
  /^(SCAN|SEARCH) (\S+)(?:.* USING (?:AUTOMATIC )?(?:PARTIAL )?(?:COVERING )?(?:INDEX (\S+)|(INTEGER PRIMARY KEY|PRIMARY KEY)))?/;

export const sqliteExplain =
  (source: SqliteSource): Explain =>
  async (sql) => {
    const tables = tablesOf(sql);
    const details = source.rows(`EXPLAIN QUERY PLAN ${sql}`).map((row) => String(row["detail"]));
    const steps = details.flatMap((detail) => {
      const [, kind, alias = "", index, key] = STEP.exec(detail) ?? [];
      const table = tables.get(alias);
      return table === undefined ? [] : [{ kind, table, by: index ?? key }];
    });
    return {
      scans: steps
        .filter(({ kind, by }) => kind === "SCAN" && by === undefined)
        .map(({ table }) => table),
      indexes: steps.flatMap(({ by }) => by ?? []),
      sorts: details.some((detail) => detail.startsWith("USE TEMP B-TREE FOR ORDER BY")),
    };
  };
