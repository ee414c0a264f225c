import type { Check } from "../../model.ts";
import { type Comparison, type Condition, conditionOf } from "./condition.ts";
import { evaluated } from "./refine.ts";
import { type NumberRule, type Rule, ruleText } from "./rule.ts";
import { conditionsOf, tokensOf } from "./sql-terms.ts";

const higher = <T extends number | bigint>(a: T | null, b: T): T => (a === null || b > a ? b : a);
const lower = <T extends number | bigint>(a: T | null, b: T): T => (a === null || b < a ? b : a);

type Bound = readonly [Comparison, string];

const boundsOf = ({ test }: Condition): Bound[] => {
  if (test.type === "between") {
    return test.low.type === "number" && test.high.type === "number"
      ? [
          [">=", test.low.value],
          ["<=", test.high.value],
        ]
      : [];
  }
  return test.type === "compare" && test.value.type === "number"
    ? [[test.operator, test.value.value]]
    : [];
};

const withLength = (rule: Rule & { type: "string" }, [operator, text]: Bound): Rule => {
  const value = Number(text);
  const least = operator === ">" ? Math.floor(value) + 1 : Math.ceil(value);
  const most = operator === "<" ? Math.ceil(value) - 1 : Math.floor(value);
  return {
    ...rule,
    min: operator.startsWith("<") ? rule.min : higher(rule.min, Math.max(least, 0)),
    max: operator.startsWith(">") ? rule.max : lower(rule.max, most),
  };
};

const withNumber = (rule: NumberRule, [operator, text]: Bound): Rule => {
  const value = Number(text);
  if (operator === "=") {
    return { ...rule, min: higher(rule.min, value), max: lower(rule.max, value) };
  }
  if (rule.integer) {
    const least = operator === ">" ? Math.floor(value) + 1 : Math.ceil(value);
    const most = operator === "<" ? Math.ceil(value) - 1 : Math.floor(value);
    return operator.startsWith(">")
      ? { ...rule, min: higher(rule.min, least) }
      : { ...rule, max: lower(rule.max, most) };
  }
  if (operator === ">") return { ...rule, above: higher(rule.above, value) };
  if (operator === "<") return { ...rule, below: lower(rule.below, value) };
  return operator === ">="
    ? { ...rule, min: higher(rule.min, value) }
    : { ...rule, max: lower(rule.max, value) };
};

const withBigint = (rule: Rule & { type: "bigint" }, [operator, text]: Bound): Rule => {
  if (!/^-?\d+$/.test(text)) return rule;
  const value = BigInt(text);
  const least = operator === ">" ? value + 1n : value;
  const most = operator === "<" ? value - 1n : value;
  return {
    ...rule,
    min: operator.startsWith("<") ? rule.min : higher(rule.min, least),
    max: operator.startsWith(">") ? rule.max : lower(rule.max, most),
  };
};

/** `in (…)`; a refined column keeps the Zod class that its function was written for. */
const withList = (rule: Rule, { test }: Condition, refined: boolean): Rule => {
  if (test.type !== "in") return rule;
  const words = test.values.flatMap(({ type, value }) => (type === "text" ? [value] : []));
  const numbers = test.values.flatMap(({ type, value }) =>
    type === "number" ? [Number(value)] : [],
  );
  if (rule.type === "enum" && numbers.length === 0) {
    const both = rule.values.filter((value) => words.includes(value));
    return both.length === 0 ? rule : { ...rule, values: both };
  }
  const plain = rule.type === "string" && rule.min === null && rule.max === null;
  if (plain && !refined && numbers.length === 0) return { type: "enum", values: words };
  if (words.length > 0) return rule;
  if (rule.type === "literal") return withValues(rule, (value) => numbers.includes(value));
  if (rule.type !== "number" || refined) return rule;
  const literal = { type: "literal", values: numbers } as const;
  return withValues(literal, (value) => evaluated(ruleText(rule)).safeParse(value).success);
};

type Literal = Rule & { type: "literal" };

/** Some of the values; all of them when the CHECKs leave none, which is for the database to say. */
const withValues = (rule: Literal, keep: (value: number) => boolean): Literal => {
  const values = rule.values.filter(keep);
  return values.length === 0 ? rule : { ...rule, values };
};

const meets = (value: number, [operator, text]: Bound): boolean => {
  const bound = Number(text);
  switch (operator) {
    case "<":
      return value < bound;
    case "<=":
      return value <= bound;
    case ">":
      return value > bound;
    case ">=":
      return value >= bound;
    case "=":
      return value === bound;
  }
};

const apply = (rule: Rule, condition: Condition, refined: boolean): Rule => {
  if (condition.length) {
    return boundsOf(condition).reduce<Rule>(
      (now, bound) => (now.type === "string" ? withLength(now, bound) : now),
      rule,
    );
  }
  return boundsOf(condition).reduce<Rule>(
    (now, bound) => {
      if (now.type === "number") return withNumber(now, bound);
      if (now.type === "literal") return withValues(now, (value) => meets(value, bound));
      return now.type === "bigint" ? withBigint(now, bound) : now;
    },
    withList(rule, condition, refined),
  );
};

/** Adds to a rule what a table's simple CHECKs say of its column; the others stay with the database. */
export const withChecks = (
  rule: Rule,
  column: string,
  checks: readonly Check[],
  refined: boolean,
): Rule =>
  checks
    .flatMap(({ expression }) => conditionsOf(tokensOf(expression) ?? []))
    .flatMap((tokens) => conditionOf(tokens) ?? [])
    .filter((condition) => condition.column.toLowerCase() === column.toLowerCase())
    .reduce((now, condition) => apply(now, condition, refined), rule);
