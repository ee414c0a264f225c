import { expect, test } from "bun:test";
import { nextSort, readSort } from "./sorts.ts";

test("a header leads from ascending to descending and back to the usual order", () => {
  expect(nextSort("-id", "title")).toBe("title");
  expect(nextSort("title", "title")).toBe("-title");
  expect(nextSort("-title", "title")).toBeUndefined();
});

test("an order that does not exist is the usual one", () => {
  expect(readSort("-assignee.name")).toBe("-assignee.name");
  expect(readSort("password")).toBe("-id");
  expect(readSort(undefined, "priority")).toBe("priority");
});
