import { expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, verification, verified } from "./testing/run.ts";

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

test("variables that a schema can't be imported without are made up, and said", async () => {
  const folder = mkdtempSync(join(tmpdir(), "missing-variables-"));
  const file = join(folder, "schema.ts");
  writeFileSync(
    join(folder, "env.ts"),
    `
      import { z } from "zod";
      const names = ["JAR_DATABASE_URL", "JAR_SEAL_KEY", "JAR_PORT"];
      export const env = z
        .object({ JAR_DATABASE_URL: z.url(), JAR_SEAL_KEY: z.hex().length(64), JAR_PORT: z.coerce.number() })
        .parse(Object.fromEntries(names.map((name) => [name, process.env[name]])));`,
  );
  writeFileSync(
    file,
    `
      import { pgTable, serial, text } from "drizzle-orm/pg-core";
      import { env } from "./env.ts";
      if (process.env.JAR_LABEL === undefined) throw new Error("JAR_LABEL is not set");
      export const jars = pgTable("jars", {
        id: serial("id").primaryKey(),
        label: text("label").notNull().default(env.JAR_SEAL_KEY.slice(0, 4)),
      });`,
  );
  try {
    const refused = await run("scripts/generate.ts", "--schema", file, "--out", folder);
    expect(refused.errors).toContain("JAR_DATABASE_URL: Invalid");
    expect(refused.code).toBe(1);
    const report = await verified(file);
    expect(report.results.filter(({ result }) => result === "failed")).toEqual([]);
    const said = report.diagnostics.filter(({ code }) => code === "HW1022");
    expect(said.map(({ cause }) => cause)).toEqual([
      expect.stringContaining('"JAR_DATABASE_URL", "JAR_SEAL_KEY", "JAR_PORT" and "JAR_LABEL"'),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
    for (const name of Object.keys(process.env))
      if (name.startsWith("JAR_")) delete process.env[name];
  }
});
