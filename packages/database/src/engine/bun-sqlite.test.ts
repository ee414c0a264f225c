import { describe } from "bun:test";
import { describeReadsAndWrites } from "./engine.behaviour.ts";
import { describeFiles } from "./files.behaviour.ts";
import { describeTransactions } from "./transactions.behaviour.ts";

describe("engine on bun-sqlite", () => {
  for (const where of ["file", "memory"] as const) {
    describeReadsAndWrites("bun-sqlite", where);
    describeTransactions("bun-sqlite", where);
  }
  describeFiles("bun-sqlite");
});
