import { expect, setDefaultTimeout, test } from "bun:test";
import { caseFile, verified } from "./testing/run.ts";

setDefaultTimeout(180_000);

test("types that are PostgreSQL's own, or kept in a form of their own, are filled, served and linked", async () => {
  const { results } = await verified(caseFile("pg-other-types"));
  expect(results.filter(({ result }) => result === "failed")).toEqual([]);
  const resultOf = (table: string, verb: string) =>
    results.find((one) => one.table === table && one.verb === verb)?.result;
  for (const table of ["shelves", "jars", "labels"]) {
    expect(resultOf(table, "create")).toBe("passed");
    expect(resultOf(table, "filter")).toBe("passed");
    expect(resultOf(table, "include")).toBe(table === "shelves" ? "skipped" : "passed");
  }
});

test("rows are found for CHECKs that few values please", async () => {
  const { results } = await verified(caseFile("pg-exacting-checks"));
  expect(results.filter(({ result }) => result === "failed")).toEqual([]);
  const created = results.filter(({ verb }) => verb === "create");
  expect(created.map(({ table, result }) => [table, result])).toEqual([
    ["grades", "passed"],
    ["openings", "passed"],
    ["bookings", "passed"],
    ["harvests", "passed"],
  ]);
});

test("columns called as what every object has are filled, left out and read back", async () => {
  const { results } = await verified(caseFile("reserved-names"));
  expect(results.filter(({ result }) => result === "failed")).toEqual([]);
  const words = results.filter(({ table, result }) => table === "words" && result === "passed");
  expect(words.map(({ verb }) => verb)).toEqual(
    expect.arrayContaining(["create", "patch", "upsert", "bulk", "batch"]),
  );
});

test("rows linked through a third table come along, and are found by it", async () => {
  const { results } = await verified(caseFile("later-relations"));
  expect(results.filter(({ result }) => result === "failed")).toEqual([]);
  const included = results.filter(({ verb }) => verb === "include");
  expect(included.map(({ table, result }) => [table, result])).toContainEqual(["books", "passed"]);
});
