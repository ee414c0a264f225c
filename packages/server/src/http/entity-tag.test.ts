import { expect, test } from "bun:test";
import { compressedTag, digest, entityTag, isNamed, namesRow } from "./entity-tag.ts";

test("the same text has the same digest, another text another", () => {
  expect(digest("a")).toBe(digest("a"));
  expect(digest("a")).not.toBe(digest("b"));
  expect(digest("a")).toMatch(/^[\w]+$/);
});

test("If-None-Match names a representation, compressed or not", () => {
  const tag = entityTag("row", "body");
  expect(isNamed(tag, tag)).toBe(true);
  expect(isNamed(compressedTag(tag), tag)).toBe(true);
  expect(isNamed(`"x", W/${tag}`, tag)).toBe(true);
  expect(isNamed("*", tag)).toBe(true);
  expect(isNamed('"row"', tag)).toBe(false);
  expect(isNamed("", tag)).toBe(false);
});

test("If-Match names a row by any of its representations, but not weakly", () => {
  for (const tag of ['"row"', '"row-body"', '"row-gzip"', '"row-body-gzip"', '"x", "row"', "*"]) {
    expect([tag, namesRow(tag, "row")]).toEqual([tag, true]);
  }
  for (const tag of ['W/"row"', '"ro"', '"rows"', "row", ""]) {
    expect([tag, namesRow(tag, "row")]).toEqual([tag, false]);
  }
});
