import { expect, test } from "bun:test";
import * as fc from "fast-check";
import { compareText, foldCase, isLike, likeParts } from "./text.ts";

test("only A to Z are folded", () => {
  expect(foldCase("ABCxyzÄÖÉİß")).toBe("abcxyzÄÖÉİß");
});

test("text is ordered as its UTF-8 bytes are", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "é", "\uFFFD", "\uE000", "😀", "😁") });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const bytes = Buffer.compare(Buffer.from(a), Buffer.from(b));
      expect(Math.sign(compareText(a, b))).toBe(bytes);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["abc", "abc", true],
  ["abc", "ABC", false],
  ["abc", "a%", true],
  ["abc", "%c", true],
  ["abc", "%b%", true],
  ["abc", "a_c", true],
  ["abc", "a_", false],
  ["", "%", true],
  ["", "_", false],
  ["", "", true],
  ["a", "", false],
  ["😀", "_", true],
  ["50%", "50\\%", true],
  ["500", "50\\%", false],
  ["a_c", "a\\_c", true],
  ["a\\c", "a\\\\c", true],
  ["a*c?[x]", "a*c?[x]", true],
  ["mississippi", "%iss%ip%", true],
  ["mississippi", "%iss%iss%iss%", false],
])("%p like %p: %p", (text, pattern, expected) => {
  expect(isLike(text, pattern)).toBe(expected);
});

test("like is what the same regular expression says", () => {
  const unit = fc.constantFrom("a", "b", "%", "_", ".");
  fc.assert(
    fc.property(
      fc.string({ unit, maxLength: 8 }),
      fc.string({ unit, maxLength: 6 }),
      (text, like) => {
        const source = like.replace(/\./g, "\\.").replace(/%/g, ".*").replace(/_/g, ".");
        expect(isLike(text, like)).toBe(new RegExp(`^${source}$`, "su").test(text));
      },
    ),
    { numRuns: 2000 },
  );
});

test("a pattern of many wildcards is no trap", () => {
  expect(isLike("a".repeat(5000), `${"%a".repeat(400)}b`)).toBe(false);
});

test("a pattern comes apart into text and wildcards", () => {
  expect(likeParts("a\\%b%%_c")).toEqual([{ text: "a%b" }, "many", "one", { text: "c" }]);
});
