import { expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verification } from "./testing/run.ts";

setDefaultTimeout(180_000);

test("a driver and a router that the schema's project lacks are no concern of what it is tried with", async () => {
  const folder = mkdtempSync(join(tmpdir(), "missing-packages-"));
  const file = join(folder, "schema.ts");
  writeFileSync(
    file,
    `
      import { pgTable, serial, text } from "drizzle-orm/pg-core";
      import { Hono } from "hono";
      import { Pool } from "pg";
      import type Shop from "absent-shop";
      console.info("said while it is imported");
      export const app = new Hono().get("/", (context) => context.text("hello"));
      export const pool = new Pool({ max: 2 });
      export const jars = pgTable("jars", { id: serial("id").primaryKey(), label: text("label").$type<Shop.Label.Text>() });`,
  );
  try {
    const report = await verification("scripts/try.ts", file, "--verify", "--json");
    expect(report.results.filter(({ result }) => result === "failed")).toEqual([]);
    expect(report.code).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
