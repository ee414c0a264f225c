import { expect, test } from "bun:test";
import { afterPrefix, codePoints, globPattern, likePattern } from "./text-pattern.ts";

test("a pattern is the same in both languages, and plain characters stay plain", () => {
  expect(globPattern("a%b_c")).toBe("a*b?c");
  expect(globPattern("100\\% [x] *?")).toBe("100% [[]x] [*][?]");
  expect(likePattern("a%b_c")).toBe("a%b_c");
  expect(likePattern("100\\%\\_\\\\ \\x")).toBe("100\\%\\_\\\\ x");
});

test("the text after all that start with a prefix is the next by code points", () => {
  expect(afterPrefix("ab")).toBe("ac");
  expect(afterPrefix("a\u{10ffff}")).toBe("b");
  expect(afterPrefix("\u{10ffff}")).toBeNull();
  expect(afterPrefix("")).toBeNull();
  expect(afterPrefix("\ud7ff")).toBe("\ue000");
});

test("characters outside the basic plane count as one", () => {
  expect(codePoints("a😀é")).toBe(3);
});
