/** What a column's values must be, before refinement. Bounds are included in the range. */
export type Rule =
  | { readonly type: "string"; readonly min: number | null; readonly max: number | null }
  | { readonly type: "decimal" }
  | { readonly type: "enum"; readonly values: readonly string[] }
  | { readonly type: "literal"; readonly values: readonly number[] }
  | NumberRule
  | { readonly type: "bigint"; readonly min: bigint; readonly max: bigint }
  | { readonly type: "array"; readonly element: Rule; readonly length: number | null }
  /** A form that has a Zod source of its own. */
  | { readonly type: "format"; readonly source: string }
  | { readonly type: "boolean" | "date" | "binary" | "json" };

export interface NumberRule {
  readonly type: "number";
  readonly integer: boolean;
  readonly min: number | null;
  readonly max: number | null;
  /** Bounds that are not in the range themselves. */
  readonly above: number | null;
  readonly below: number | null;
}

export const INT64_MIN = -9_223_372_036_854_775_808n;
export const INT64_MAX = 9_223_372_036_854_775_807n;

const call = (name: string, value: number | bigint | null): string =>
  value === null ? "" : `.${name}(${typeof value === "bigint" ? `${value}n` : value})`;

const strings = (values: readonly string[]): string =>
  `[${values.map((value) => JSON.stringify(value)).join(", ")}]`;

/** A rule as Zod source. */
export const ruleText = (rule: Rule): string => {
  switch (rule.type) {
    case "string":
      return rule.min === rule.max
        ? `z.string()${call("length", rule.min)}`
        : `z.string()${call("min", rule.min)}${call("max", rule.max)}`;
    case "decimal":
      return 'z.string().regex(/^-?\\d+(\\.\\d+)?$/, "a decimal number")';
    case "enum":
      return `z.enum(${strings(rule.values)})`;
    case "literal":
      return `z.literal([${rule.values.join(", ")}])`;
    case "number":
      return [
        rule.integer ? "z.int()" : "z.number()",
        call("min", rule.min === Number.MIN_SAFE_INTEGER && rule.integer ? null : rule.min),
        call("gt", rule.above),
        call("max", rule.max === Number.MAX_SAFE_INTEGER && rule.integer ? null : rule.max),
        call("lt", rule.below),
      ].join("");
    case "bigint":
      return [
        "z.int64()",
        call("min", rule.min === INT64_MIN ? null : rule.min),
        call("max", rule.max === INT64_MAX ? null : rule.max),
      ].join("");
    case "array":
      return `z.array(${ruleText(rule.element)})${call("length", rule.length)}`;
    case "format":
      return rule.source;
    case "boolean":
      return "z.boolean()";
    case "date":
      return "z.date()";
    case "binary":
      return "z.instanceof(Uint8Array)";
    case "json":
      return "z.json()";
  }
};
