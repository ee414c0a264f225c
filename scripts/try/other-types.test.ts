import { expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verification } from "./testing/run.ts";

const LONG_MS = 180_000;

test(
  "what columns of different types link is included",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "other-types-"));
    const file = join(folder, "schema.ts");
    writeFileSync(
      file,
      `
      import { relations } from "drizzle-orm";
      import { pgTable, serial, text, uuid } from "drizzle-orm/pg-core";
      export const shelves = pgTable("shelves", { id: uuid("id").primaryKey().defaultRandom() });
      export const jars = pgTable("jars", {
        id: serial("id").primaryKey(),
        shelf: text("shelf").notNull(),
      });
      export const jarRelations = relations(jars, ({ one }) => ({
        place: one(shelves, { fields: [jars.shelf], references: [shelves.id] }),
      }));`,
    );
    try {
      const report = await verification("scripts/try.ts", file, "--verify", "--json");
      expect(report.results.filter(({ result }) => result === "failed")).toEqual([]);
      const included = report.results.find(
        ({ table, verb }) => table === "jars" && verb === "include",
      );
      expect(included).toMatchObject({ result: "passed" });
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  LONG_MS,
);
