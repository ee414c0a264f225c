import { expect, test } from "bun:test";
import { nextSort } from "./sorting.ts";

const up = (name: string) => ({ path: [name], descending: false });
const down = (name: string) => ({ path: [name], descending: true });

test("a heading sorts up, then down, then not at all", () => {
  expect(nextSort([], "name", false)).toEqual([up("name")]);
  expect(nextSort([up("name")], "name", false)).toEqual([down("name")]);
  expect(nextSort([down("name")], "name", false)).toEqual([]);
});

test("another heading takes its place, or comes after it when asked to", () => {
  expect(nextSort([up("name")], "age", false)).toEqual([up("age")]);
  expect(nextSort([up("name")], "age", true)).toEqual([up("name"), up("age")]);
  expect(nextSort([up("name"), up("age")], "name", true)).toEqual([down("name"), up("age")]);
});
