import { afterEach, beforeEach, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSchema, type SchemaReading } from "../read-schema.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(import.meta.dir, ".with-source-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (name: string, text: string): void => writeFileSync(join(root, name), text);

const schema = (doc: string): string => `
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { mood } from "./mood";
export const notes = sqliteTable("notes", {
  id: integer("id").primaryKey(),
  /** ${doc} */
  mood: mood(),
  ...(process.env["WITH_TITLE"] === "yes" ? { title: text("title").notNull() } : {}),
});`;

const mood = (type: string): string => `
import { text } from "drizzle-orm/sqlite-core";
export const mood = () => text("mood").$type<${type}>();`;

const read = (): Promise<SchemaReading> => readSchema({ root, schema: "schema.ts" });

const column = ({ facts, diagnostics }: SchemaReading, name: string) => {
  expect(diagnostics).toEqual([]);
  return facts?.tables[0]?.columns.find((one) => one.name === name);
};

test("A second reading says what the first one said", async () => {
  write("mood.ts", mood(`"glad" | "sad"`));
  write("schema.ts", schema("How it felt."));
  const first = column(await read(), "mood");
  const second = column(await read(), "mood");
  expect(first?.doc).toBe("How it felt.");
  expect(second?.doc).toBe("How it felt.");
  expect(second?.place).toEqual(first?.place ?? { file: "", line: 0 });
  expect(second?.declared).toEqual(first?.declared ?? null);
});

test("A file that changes is read again, also one that the schema imports", async () => {
  write("mood.ts", mood(`"glad" | "sad"`));
  write("schema.ts", schema("How it felt."));
  expect(column(await read(), "mood")?.declared?.literals).toEqual(["glad", "sad"]);
  write("mood.ts", mood(`"calm"`));
  expect(column(await read(), "mood")?.declared?.literals).toEqual(["calm"]);
  write("schema.ts", schema("How it was."));
  expect(column(await read(), "mood")?.doc).toBe("How it was.");
});

test("The same files that make another table are read for what is new", async () => {
  write("mood.ts", mood("string"));
  write("schema.ts", schema("How it felt."));
  expect(column(await read(), "title")).toBeUndefined();
  process.env["WITH_TITLE"] = "yes";
  try {
    expect(column(await read(), "title")?.name).toBe("title");
    expect(column(await read(), "mood")?.doc).toBe("How it felt.");
  } finally {
    delete process.env["WITH_TITLE"];
  }
});
