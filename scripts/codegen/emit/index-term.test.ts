import { expect, test } from "bun:test";
import { indexTerm } from "./index-term.ts";

test("a column, a call and what is in parentheses stay as they are, with what stands behind them", () => {
  for (const text of [
    '"title"',
    '"title" gin_trgm_ops',
    '"title" DESC NULLS LAST',
    'lower("title")',
    "to_tsvector('english', \"title\") ",
    "(\"a\" || ')') gin_trgm_ops",
    "(data->>'x')",
  ]) {
    expect(indexTerm(text)).toBe(text.trim());
  }
});

test("every other expression gets parentheses", () => {
  for (const text of [`"data"->>'x'`, 'lower("a") || lower("b")', `"a"::date`]) {
    expect(indexTerm(text)).toBe(`(${text})`);
  }
});
