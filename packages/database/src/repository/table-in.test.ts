import { expect, test } from "bun:test";
import { integer, sqliteTable } from "drizzle-orm/sqlite-core";
import { tableIn } from "./table-in.ts";

const users = sqliteTable("users", { id: integer().primaryKey() });
const schema = { users, inner: { deep: { users } }, word: "users" };

test("A table is found by the name it is exported under, also within objects", () => {
  expect(tableIn(schema, "users")).toBe(users);
  expect(tableIn(schema, "inner", "deep", "users")).toBe(users);
});

test("A name that leads to no table is told with the way out", () => {
  expect(() => tableIn(schema, "inner", "gone")).toThrow(
    "The schema exports no inner.gone: run `bun run generate`",
  );
  expect(() => tableIn(schema, "word")).toThrow("The schema exports no word");
});
