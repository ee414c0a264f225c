import { Column, is, SQL } from "drizzle-orm";
import { z, type ZodType } from "zod";
import type { Kind } from "../model.ts";
import type { DialectReader } from "./dialect.ts";
import type { ColumnFacts, DeclaredType } from "./facts.ts";

const typedKinds: Readonly<Record<string, Kind>> = {
  string: "string",
  number: "number",
  bigint: "bigint",
  boolean: "boolean",
  Date: "date",
};

/** TypeScript type and validator of what is computed, by kind. */
const forms: Partial<Record<Kind, readonly [type: string, verdict: ZodType]>> = {
  string: ["string", z.string()],
  decimal: ["string", z.string()],
  number: ["number", z.number()],
  bigint: ["bigint", z.bigint()],
  boolean: ["boolean", z.boolean()],
  date: ["Date", z.date()],
};

/** The function that makes values of what the database gives; null where they stay as they are. */
const mapperOf = (decoder: unknown): unknown => {
  const map: unknown =
    typeof decoder === "object" && decoder !== null
      ? Reflect.get(decoder, "mapFromDriverValue")
      : null;
  if (typeof map !== "function") return null;
  const sample = {};
  try {
    return map(sample) === sample ? null : map;
  } catch {
    return map;
  }
};

/** What `mapWith` was given: a function of JavaScript's own tells the kind of its values. */
const decodedKind = (decoder: unknown, start: string): Kind | null => {
  if (decoder === Number) return "number";
  if (decoder === String) return /^\s*(?:sum|avg)\s*\(/i.test(start) ? "decimal" : "string";
  if (decoder === Boolean) return "boolean";
  return decoder === BigInt ? "bigint" : null;
};

/** A type without the null that every computed column may be. */
const withoutNull = (text: string): string =>
  (/^NonNullable<(.*)>$/s.exec(text)?.[1] ?? text)
    .replaceAll(/\s*\|\s*(?:null|undefined)\b|\b(?:null|undefined)\s*\|\s*/g, "")
    .trim();

const declaredKind = (declared: DeclaredType | null): Kind | null => {
  if (declared === null) return null;
  const { literals } = declared;
  if (literals?.every((value) => typeof value === "string")) return "string";
  return typedKinds[withoutNull(declared.text)] ?? null;
};

/** The text an expression begins with. */
const startOf = (sql: SQL): string => {
  const [first] = sql.queryChunks;
  if (is(first, SQL)) return startOf(first);
  return typeof first === "object" && first !== null && "value" in first ? String(first.value) : "";
};

const NOTHING_FILLS_IT = {
  probed: null,
  meaning: null,
  length: null,
  constantDefault: undefined,
  sqlDefault: null,
  filled: false,
  filledAnew: false,
  touched: false,
  generated: null,
  autoIncrement: false,
} as const;

/**
 * A column that a view computes, as far as can be told: by the column it is mapped with, the
 * function it is mapped by, or the type written at `sql<…>`. But for a count, the database may
 * always give null.
 */
export const expressionFacts = (
  { sql, fieldAlias }: SQL.Aliased,
  reader: DialectReader,
  mapped: (column: Column) => ColumnFacts,
  declared: DeclaredType | null,
): ColumnFacts => {
  const decoder: unknown = Reflect.get(sql, "decoder");
  const start = startOf(sql);
  const named = { column: fieldAlias, notNull: /^\s*count\s*\(/i.test(start) };
  if (is(decoder, Column)) return { ...mapped(decoder), ...named };
  const mapper = mapperOf(decoder);
  const told = mapper === null ? declaredKind(declared) : decodedKind(mapper, start);
  const lies = told === null ? null : reader.expression(told);
  const kind = lies === null || told === null ? "json" : told;
  const [type = "unknown", verdict = z.unknown()] = forms[kind] ?? [];
  const words = kind === "string" && (declared?.literals?.length ?? 0) > 0;
  return {
    ...NOTHING_FILLS_IT,
    ...named,
    // What a function of the schema makes of it is seen only when it comes out.
    ...(lies ?? (mapper === null ? reader.expression("json") : null) ?? reader.opaque),
    name: fieldAlias,
    doc: null,
    place: { file: "", line: 1 },
    drizzle: "SQL",
    kind,
    type,
    values: null,
    declared: words || kind === "json" ? declared : null,
    verdict,
  };
};
