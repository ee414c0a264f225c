import type { ZodType } from "zod";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Check, JsonSchema, ModelImport } from "../../model.ts";
import type { ColumnFacts, RefineFacts } from "../../read/facts.ts";
import { withChecks } from "./checks.ts";
import { wireSchema } from "./json-schema.ts";
import { evaluated, refinedSchema, refinedText } from "./refine.ts";
import { type Rule, ruleText } from "./rule.ts";
import { correctedRule } from "./verdict.ts";

export interface Validator {
  readonly validator: string;
  readonly validatorImports: readonly ModelImport[];
  readonly jsonSchema: JsonSchema;
}

const schemaOf = (rule: Rule, schema: ZodType): JsonSchema => {
  if (rule.type === "binary") return { type: "string", contentEncoding: "base64" };
  return wireSchema(schema);
};

/** What Zod gives for a rule, where that is a plain type. */
const plainTypes: Partial<Record<Rule["type"], string>> = {
  string: "string",
  decimal: "string",
  format: "string",
  number: "number",
  bigint: "bigint",
  boolean: "boolean",
};

/** The type that a column was given; of a named one nobody knows whether it is a plain one's part. */
const narrowed = ({ declared, type, kind }: ColumnFacts, rule: Rule): string => {
  const plain = kind === "json" ? undefined : plainTypes[rule.type];
  return plain === undefined || (declared?.imports ?? []).length === 0
    ? type
    : `${type} & ${plain}`;
};

/** JSON, or a list of it, whose type says more than a schema can be told. */
const isJson = (rule: Rule): boolean =>
  rule.type === "json" || (rule.type === "array" && isJson(rule.element));

/** drizzle-zod's verdict put right, or the numbers that the column's type lists. */
const ruleOfColumn = (column: ColumnFacts, refined: boolean): Rule => {
  const rule = correctedRule(column);
  const values = column.declared?.literals?.filter((value) => typeof value === "number") ?? [];
  const listed = values.length > 0 && values.length === column.declared?.literals?.length;
  return rule.type === "number" && listed && !refined ? { type: "literal", values } : rule;
};

/** The validator of a column: what Drizzle says, what its CHECKs say, and what `refine` adds. */
export const validatorOf = (
  column: ColumnFacts,
  checks: readonly Check[],
  refine: RefineFacts | null,
  diagnostics: Diagnostic[],
): Validator => {
  const refined = refine !== null;
  const rule = withChecks(ruleOfColumn(column, refined), column.column, checks, refined);
  const text = ruleText(rule);
  const named = column.declared !== null && rule.type !== "enum" && rule.type !== "literal";
  const typeImports = named ? (column.declared?.imports ?? []) : [];
  const json = named && isJson(rule);
  const base = json
    ? `z.custom<${column.type}>((value) => ${text}.safeParse(value).success, "must be JSON")`
    : text;
  const end = named && !json ? `.pipe(z.custom<${narrowed(column, rule)}>())` : "";
  const schema = evaluated(text);
  const plain: Validator = {
    validator: `${base}${end}`,
    validatorImports: typeImports,
    jsonSchema: rule.type === "json" ? {} : schemaOf(rule, schema),
  };
  if (refine === null) return plain;

  if (refine.source === null) {
    diagnostics.push(diagnose("HW1405", refine.place, { column: column.name }));
    return plain;
  }
  if (refine.source.local.length > 0) {
    const data = { column: column.name, names: refine.source.local };
    diagnostics.push(diagnose("HW1404", refine.place, data));
    return plain;
  }
  const result = refinedSchema(schema, refine.apply);
  if (typeof result === "string") {
    diagnostics.push(diagnose("HW1406", refine.place, { column: column.name, message: result }));
    return plain;
  }
  const validator = `${refinedText(base, refine.source)}${end}`;
  const needed = typeImports.filter(({ local }) => new RegExp(`\\b${local}\\b`).test(validator));
  return {
    validator,
    validatorImports: [...needed, ...refine.source.imports],
    jsonSchema: schemaOf(rule, result),
  };
};
