import { z, type ZodType } from "zod";
import type { ColumnFacts } from "../../read/facts.ts";
import { postgresqlFormats } from "./postgresql-formats.ts";
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

type Judged = Pick<ColumnFacts, "kind" | "storage" | "drizzle" | "values" | "verdict" | "element">;

/** How many elements or characters a schema wants; null where it says nothing. */
const lengthOf = (schema: ZodType): number | null => {
  const found = (schema._zod.def.checks ?? []).flatMap(({ _zod: { def } }) => {
    const wanted: unknown = Reflect.get(def, "length") ?? Reflect.get(def, "maximum");
    return typeof wanted === "number" ? [wanted] : [];
  });
  return found[0] ?? null;
};

/** Lists: arrays of any element, vectors of numbers. */
const listRule = (column: Judged): Rule | null => {
  const { element, verdict, drizzle } = column;
  const length = verdict instanceof z.ZodArray ? lengthOf(verdict) : null;
  if (drizzle === "PgVector" || drizzle === "PgHalfVector") {
    return { type: "array", element: number(false, null, null), length };
  }
  if (element === undefined) return null;
  const inner = verdict instanceof z.ZodArray ? verdict.element : z.unknown();
  const judged = { ...element, verdict: inner instanceof z.ZodType ? inner : z.unknown() };
  return { type: "array", element: correctedRule(judged), length };
};

/** What drizzle-zod doesn't know of PostgreSQL's types; null where it is right. */
const postgresqlRule = (column: Judged): Rule | null => {
  const { drizzle, verdict } = column;
  const source = postgresqlFormats[drizzle];
  if (source !== undefined) return { type: "format", source };
  if (drizzle === "PgReal") return number(false, -FLOAT4_MAX, FLOAT4_MAX);
  if (drizzle === "PgDoublePrecision" || drizzle === "PgNumericNumber") {
    return number(false, null, null);
  }
  if (drizzle === "PgBinaryVector") {
    const size = lengthOf(verdict);
    const digits = size === null ? "+" : `{${size}}`;
    return { type: "format", source: `z.string().regex(/^[01]${digits}$/, "bits")` };
  }
  return listRule(column);
};

const FLOAT4_MAX = 3.4028234663852886e38;

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
 * types; and see `postgresqlFormats`.
 */
export const correctedRule = (column: Judged): Rule => {
  const own = postgresqlRule(column);
  if (own !== null) return own;
  const verdict = ruleOf(column.verdict);
  const wrong =
    verdict === null || column.drizzle === "SQLiteReal" || fits(verdict, column.kind) === false;
  return wrong ? byKind(column) : verdict;
};

const fits = (rule: Rule, kind: ColumnFacts["kind"]): boolean =>
  rule.type === "number" ? kind === "integer" || kind === "number" : rule.type === kind;
