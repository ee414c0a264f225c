import { expect, test } from "bun:test";
import { schemaOf } from "../../data/schema.ts";
import { choicesOf, conditionOf, filterOf, withChoice } from "./condition.ts";

const column = { nullable: true, schema: {}, sqlType: "" };
const { resources, shapes } = schemaOf({
  resources: [
    {
      name: "notes",
      path: "notes",
      table: "notes",
      labels: { one: "note", many: "notes" },
      key: ["id"],
      columns: {
        id: { ...column, kind: "integer", nullable: false },
        text: { ...column, kind: "string" },
        at: { ...column, kind: "date" },
        data: { ...column, kind: "json" },
        words: { ...column, kind: "json", element: "string", nullable: false },
        sizes: { ...column, kind: "json", element: "integer", nullable: false },
        board: { ...column, kind: "json", element: "integer", nested: true, nullable: false },
      },
      relations: {},
    },
  ],
});
const [notes] = resources;
if (notes === undefined) throw new Error("There are no notes.");

test("a condition and its filter say the same", () => {
  for (const condition of [
    { column: "id", choice: "gte", drafts: ["7"] },
    { column: "text", choice: "icontains", drafts: ["a, b"] },
    { column: "id", choice: "in", drafts: ["1", "2"] },
    { column: "at", choice: "between", drafts: ["2026-01-02 03:04:05", "2026-02-03 00:00:00"] },
    { column: "text", choice: "notNull", drafts: [] },
    { column: "words", choice: "has", drafts: ["a, b"] },
    { column: "sizes", choice: "hasEvery", drafts: ["1", "2"] },
    { column: "words", choice: "empty", drafts: [] },
  ] as const) {
    const made = filterOf(condition, notes, shapes);
    if ("fault" in made) throw new Error(made.fault);
    expect(conditionOf(made.filter, notes)).toEqual(condition);
  }
});

test("what can't be a value is told, and nothing is asked for", () => {
  expect(filterOf({ column: "id", choice: "eq", drafts: ["x"] }, notes, shapes)).toEqual({
    fault: "Should be a whole number",
  });
  expect(filterOf({ column: "at", choice: "eq", drafts: [undefined] }, notes, shapes)).toEqual({
    fault: "A value is missing",
  });
  expect(filterOf({ column: "sizes", choice: "has", drafts: ["x"] }, notes, shapes)).toEqual({
    fault: "Should be a whole number",
  });
});

test("a column offers what fits its kind", () => {
  const data = notes.columns["data"];
  const id = notes.columns["id"];
  if (data === undefined || id === undefined) throw new Error("There are no columns.");
  expect(choicesOf(data)).toEqual(["null", "notNull"]);
  expect(choicesOf(id)).not.toContain("null");
  const { words, board } = notes.columns;
  if (words === undefined || board === undefined) throw new Error("There are no lists.");
  expect(choicesOf(words)).toEqual(["has", "hasSome", "hasEvery", "empty", "notEmpty"]);
  expect(choicesOf(board)).toEqual([]);
});

test("another operator keeps the values that fit", () => {
  const some = { column: "words", choice: "hasSome", drafts: ["a", "b"] } as const;
  expect(withChoice(some, "has").drafts).toEqual(["a"]);
  expect(withChoice(some, "hasEvery").drafts).toEqual(["a", "b"]);
  const two = { column: "id", choice: "between", drafts: ["1", "9"] } as const;
  expect(withChoice(two, "gt").drafts).toEqual(["1"]);
  expect(withChoice(two, "in").drafts).toEqual(["1", "9"]);
});
