import { Database } from "bun:sqlite";
import { expect, test } from "bun:test";
import * as fc from "fast-check";
import { withChecks } from "./checks.ts";
import { evaluated } from "./refine.ts";
import { type Rule, ruleText } from "./rule.ts";

const integer: Rule = {
  type: "number",
  integer: true,
  min: null,
  max: null,
  above: null,
  below: null,
};
const number: Rule = { ...integer, integer: false };
const string: Rule = { type: "string", min: null, max: null };
const bigint: Rule = { type: "bigint", min: -(2n ** 63n), max: 2n ** 63n - 1n };

const derived = (rule: Rule, expression: string, refined = false): string =>
  ruleText(withChecks(rule, "x", [{ name: "check", expression, columns: ["x"] }], refined));

test("bounds of a number become the validator's", () => {
  expect(derived(integer, "x between 0 and 4")).toBe("z.int().min(0).max(4)");
  expect(derived(integer, `"x" > 0 AND 10 >= "t"."x"`)).toBe("z.int().min(1).max(10)");
  expect(derived(integer, "(x is null) or (x < 2.5)")).toBe("z.int().max(2)");
  expect(derived(number, "x > 0 and x < 1")).toBe("z.number().gt(0).lt(1)");
  expect(derived(number, "x >= -1e3")).toBe("z.number().min(-1000)");
  expect(derived(bigint, "x >= 0")).toBe("z.int64().min(0n)");
});

test("bounds of a length become the validator's", () => {
  expect(derived(string, "length(x) between 1 and 200")).toBe("z.string().min(1).max(200)");
  expect(derived({ ...string, max: 100 }, "length(x) <= 200")).toBe("z.string().max(100)");
  expect(derived(string, "length(x) = 3")).toBe("z.string().length(3)");
  expect(derived(string, `length("x") > 0`)).toBe("z.string().min(1)");
});

test("a list of values becomes an enum, unless the column is refined", () => {
  expect(derived(string, "x in ('a', 'it''s')")).toBe(`z.enum(["a", "it's"])`);
  expect(derived(string, "x in ('a', 'b')", true)).toBe("z.string()");
  expect(derived(integer, "x in (1, -2)")).toBe("z.literal([1, -2])");
  expect(derived(integer, "x > 1 and x in (1, 2, 3) and x < 3")).toBe("z.literal([2])");
  expect(derived({ type: "enum", values: ["a", "b"] }, "x in ('b', 'c')")).toBe(`z.enum(["b"])`);
});

test("what a validator can't be sure of stays with the database", () => {
  for (const expression of [
    "x > 0 or y > 0",
    "x < y",
    "not x > 3",
    "x + 1 > 3",
    "x > 1 + 2",
    "abs(x) between 1 and 2",
    "x not between 1 and 2",
    "x not in (1, 2)",
    "x glob '[A-Z]*'",
    "case when x > 3 then 1 else 0 end",
    "x > (select 1)",
    "x collate nocase in ('a')",
    "y between 0 and 4",
    "x > 3 is true",
    "x > 'a'",
    "x /* comment */ > 1 ? 2",
  ]) {
    expect([expression, derived(integer, expression)]).toEqual([expression, "z.int()"]);
    expect([expression, derived(string, expression)]).toEqual([expression, "z.string()"]);
  }
});

test("a validator refuses no number that SQLite's CHECK takes, and bounds mean the same to both", () => {
  const bound = fc.integer({ min: -20, max: 20 });
  const operator = fc.constantFrom("<", "<=", ">", ">=", "=");
  const simple = fc.oneof(
    fc.tuple(operator, bound).map(([sign, value]) => `x ${sign} ${value}`),
    fc.tuple(operator, bound).map(([sign, value]) => `${value} ${sign} "x"`),
    fc.tuple(bound, bound).map(([low, high]) => `x between ${low} and ${high}`),
    fc.array(bound, { minLength: 1, maxLength: 4 }).map((list) => `x in (${list.join(", ")})`),
  );
  const expressions = fc.oneof(
    simple,
    fc.tuple(simple, simple).map(([a, b]) => `(${a}) and ${b}`),
    simple.map((a) => `x is null or ${a}`),
  );
  const database = new Database(":memory:");
  fc.assert(
    fc.property(expressions, fc.integer({ min: -25, max: 25 }), (expression, value) => {
      const row = database.query(`select (${expression}) as ok from (select ? as x)`).get(value);
      const zod = evaluated(derived(integer, expression)).safeParse(value).success;
      const sql = row !== null && typeof row === "object" && Reflect.get(row, "ok") === 1;
      // A list that another condition leaves nothing of is for the database to refuse.
      return expression.includes(" in (") ? zod || !sql : zod === sql;
    }),
    { numRuns: 500 },
  );
  database.close();
});
