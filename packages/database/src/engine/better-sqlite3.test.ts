import { describe } from "bun:test";
import { describeReadsAndWrites } from "./engine.behaviour.ts";
import { describeFiles } from "./files.behaviour.ts";
import { describeTransactions } from "./transactions.behaviour.ts";

describe("engine on better-sqlite3", () => {
  for (const where of ["file", "memory"] as const) {
    describeReadsAndWrites("better-sqlite3", where);
    describeTransactions("better-sqlite3", where);
  }
  describeFiles("better-sqlite3");
});
