import { expect, test } from "bun:test";
import { findJsonFault } from "./json-fault.ts";

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test("the fault stands where one character more or less breaks a text", () => {
  const whole = '{"a": [1, -2.5e3, "x\\n\\u00e9", null, true], "b": {}}';
  expect(parses(whole)).toBe(true);
  for (let at = 0; at < whole.length; at++) {
    const cut = whole.slice(0, at);
    if (parses(cut)) continue;
    const { line, column } = findJsonFault(cut);
    expect(line).toBe(1);
    expect(column).toBeLessThanOrEqual(cut.length + 1);
  }
  expect(findJsonFault(`${whole}]`)).toEqual({
    line: 1,
    column: whole.length + 1,
    message: 'expected nothing more, found "]"',
  });
});

test("lines and columns are counted from one", () => {
  expect(findJsonFault("[\n  1,\n  2 3\n]")).toMatchObject({ line: 3, column: 5 });
});

test("a megabyte of open brackets takes no stack", () => {
  expect(findJsonFault("[".repeat(1_000_000)).message).toContain("the text ends");
});
