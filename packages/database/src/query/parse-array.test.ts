import { expect, test } from "bun:test";
import { parseArray } from "./parse-array.ts";

test("an array's text is read with its quotes, escapes, nulls and inner arrays", () => {
  expect(parseArray("{}")).toEqual([]);
  expect(parseArray("{1,2}")).toEqual(["1", "2"]);
  expect(parseArray('{a,"b\\"c","d\\\\e","",NULL,"NULL","{x,y}"}')).toEqual([
    "a",
    'b"c',
    "d\\e",
    "",
    null,
    "NULL",
    "{x,y}",
  ]);
  expect(parseArray("{{1,2},{3,NULL}}")).toEqual([
    ["1", "2"],
    ["3", null],
  ]);
  expect(parseArray("[0:1]={a,b}")).toEqual(["a", "b"]);
});
