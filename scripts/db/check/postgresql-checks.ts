import type { PostgresqlClient } from "@headwater/database/postgresql";
import { bytes } from "../print.ts";
import type { CheckResult, Finding } from "./finding.ts";

type Read = (sql: string) => Promise<readonly (readonly unknown[])[]>;

const OWN = "schemaname NOT IN ('pg_catalog', 'information_schema')";

const invalidConstraints = async (read: Read): Promise<CheckResult> => {
  const rows = await read(
    "SELECT conrelid::regclass::text, conname FROM pg_constraint WHERE NOT convalidated ORDER BY 1, 2",
  );
  return {
    name: "every constraint holds for every row",
    facts: "",
    findings: rows.map(([table, constraint]) => ({
      kind: "problem",
      place: `${String(table)} (${String(constraint)})`,
      message: "was added without looking at the rows that were there (NOT VALID)",
      wayOut: `ALTER TABLE ${String(table)} VALIDATE CONSTRAINT "${String(constraint)}"`,
    })),
  };
};

const invalidIndexes = async (read: Read): Promise<CheckResult> => {
  const rows = await read(
    "SELECT indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid ORDER BY 1",
  );
  return {
    name: "every index is whole",
    facts: "",
    findings: rows.map(([index]) => ({
      kind: "problem",
      place: String(index),
      message: "was not made to the end",
      wayOut: `REINDEX INDEX ${String(index)}`,
    })),
  };
};

const unusedIndexes = async (read: Read): Promise<CheckResult> => {
  const rows = await read(
    `SELECT s.relname, s.indexrelname, pg_relation_size(s.indexrelid)::text
     FROM pg_stat_user_indexes s JOIN pg_index i USING (indexrelid)
     JOIN pg_stat_user_tables t USING (relid)
     WHERE s.idx_scan = 0 AND NOT i.indisunique AND t.n_live_tup > 10000 AND t.idx_scan > 1000
     ORDER BY 1, 2`,
  );
  return {
    name: "every index is used",
    facts: "by the server's own count",
    findings: rows.map(([table, index, size]) => ({
      kind: "advice",
      place: `${String(table)} (${String(index)})`,
      message: `has not been used since the statistics began; it takes ${bytes(Number(size))}`,
      wayOut: "remove it from schema.ts, unless a rare report needs it",
    })),
  };
};

const statistics = async (read: Read): Promise<CheckResult> => {
  const rows = await read(
    `SELECT relname, n_live_tup::text, n_dead_tup::text,
       coalesce(last_analyze, last_autoanalyze) IS NULL
     FROM pg_stat_user_tables WHERE ${OWN} ORDER BY 1`,
  );
  const findings = rows.flatMap(([table, live, dead, unknown]): Finding[] => {
    const found: Finding[] = [];
    if (unknown === true && Number(live) >= 1000) {
      found.push({
        kind: "advice",
        place: String(table),
        message: "has a thousand rows or more, and no statistics",
        wayOut: `the server counts them by OPTIMIZE_SCHEDULE; at once: ANALYZE ${String(table)}`,
      });
    }
    if (Number(dead) > Number(live) && Number(dead) > 10_000) {
      found.push({
        kind: "advice",
        place: String(table),
        message: `keeps ${String(dead)} dead rows beside ${String(live)} live ones`,
        wayOut: `see why autovacuum doesn't come; at once: VACUUM ${String(table)}`,
      });
    }
    return found;
  });
  return { name: "the planner knows the tables", facts: `${rows.length} tables`, findings };
};

const sizes = async (read: Read): Promise<CheckResult> => {
  const [[size] = []] = await read("SELECT pg_database_size(current_database())::text");
  return { name: "size", facts: bytes(Number(size)), findings: [] };
};

export const postgresqlChecks = async (client: PostgresqlClient): Promise<CheckResult[]> => {
  const read: Read = (sql) => client.values(sql, []);
  const results: CheckResult[] = [];
  for (const check of [invalidConstraints, invalidIndexes, unusedIndexes, statistics, sizes]) {
    results.push(await check(read));
  }
  return results;
};
