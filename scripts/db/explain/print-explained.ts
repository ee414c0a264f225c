import type { Dialect } from "../../codegen/model.ts";
import { printTable } from "../print.ts";
import { adviceFor } from "./advice.ts";
import type { Explained } from "./explain-paths.ts";
import type { UnusedIndex } from "./unused-indexes.ts";

const VERDICTS = { scan: "✗ reads the whole table", sort: "✗ sorts what it found" } as const;

/** A line for each path, then the indexes to add, and those that nothing generated needs. */
export const printExplained = (
  explained: readonly Explained[],
  unused: readonly UnusedIndex[],
  dialect: Dialect,
): void => {
  printTable(
    ["table", "path", "goes by", ""],
    explained.map(({ path, plan, fault }) => [
      path.table.table,
      path.name,
      [...new Set(plan.indexes)].join(", ") || (plan.scans.length > 0 ? "the table" : "–"),
      fault === null ? "✓" : VERDICTS[fault],
    ]),
  );
  const faults = explained.filter(({ fault }) => fault !== null);
  const served = explained.length - faults.length;
  console.log(`\n${served} of ${explained.length} paths are served by a key or an index`);
  const advice = new Map(
    faults.map((fault) => {
      const it = adviceFor(fault, dialect);
      return [it.sql, it];
    }),
  );
  for (const { sql, drizzle } of advice.values()) {
    console.log(`\nAdd to schema.ts:  ${drizzle}\n             SQL:  ${sql}`);
  }
  if (unused.length > 0)
    console.log(`\nNo generated path goes by: ${unused.map(({ index }) => index.name).join(", ")}`);
};
