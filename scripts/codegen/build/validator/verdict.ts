import { z, type ZodType } from "zod";
import type { ColumnFacts } from "../../read/facts.ts";
import { INT64_MAX, INT64_MIN, type NumberRule, type Rule } from "./rule.ts";

const number = (integer: boolean, min: number | null, max: number | null): NumberRule => ({
  type: "number",
  integer,
  min,
  max,
  above: null,
  below: null,
});

/** What a schema of drizzle-zod says, as a rule; null where it lets anything pass. */
export const ruleOf = (schema: ZodType): Rule | null => {
  if (schema instanceof z.ZodEnum) return { type: "enum", values: schema.options.map(String) };
  if (schema instanceof z.ZodString) {
    return { type: "string", min: schema.minLength, max: schema.maxLength };
  }
  if (schema instanceof z.ZodNumber) {
    return number(schema.format === "safeint", schema.minValue, schema.maxValue);
  }
  if (schema instanceof z.ZodBigInt) {
    return { type: "bigint", min: schema.minValue ?? INT64_MIN, max: schema.maxValue ?? INT64_MAX };
  }
  if (schema instanceof z.ZodBoolean) return { type: "boolean" };
  if (schema instanceof z.ZodDate) return { type: "date" };
  return null;
};

type Judged = Pick<ColumnFacts, "kind" | "storage" | "drizzle" | "values" | "verdict">;

const byKind = ({ kind, values }: Judged): Rule => {
  switch (kind) {
    case "string":
      return { type: "string", min: null, max: null };
    case "enum":
      return { type: "enum", values: values ?? [] };
    case "integer":
      return number(true, null, null);
    case "number":
      return number(false, null, null);
    case "bigint":
      return { type: "bigint", min: INT64_MIN, max: INT64_MAX };
    default:
      return { type: kind };
  }
};

/**
 * drizzle-zod's verdict on a column, with what it gets wrong put right: it cuts `real` off at 2^47,
 * takes any text for a number, wants a Node Buffer for bytes, and takes anything for JSON and custom
 * types.
 */
export const correctedRule = (column: Judged): Rule => {
  const verdict = ruleOf(column.verdict);
  const wrong =
    verdict === null || column.drizzle === "SQLiteReal" || fits(verdict, column.kind) === false;
  return wrong ? byKind(column) : verdict;
};

const fits = (rule: Rule, kind: ColumnFacts["kind"]): boolean =>
  rule.type === "number" ? kind === "integer" || kind === "number" : rule.type === kind;
