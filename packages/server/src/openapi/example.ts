import type { Json, JsonObject, ResourceDescription } from "./resource-description.ts";

const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "2026-03-01T09:30:00.000Z",
  date: "2026-03-01",
  email: "ada@example.org",
  uuid: "01968f3a-7c1e-7b2a-9d4e-5f60718293a4",
  uri: "https://example.org",
};

/** Tried one after the other until one fits the pattern and the lengths. */
const TEXTS = ["text", "TEXT", "1", "12.50", "#3366ff", "aGVsbG8=", ...Object.values(FORMATS)];

const numberOf = (value: Json | undefined): number | undefined =>
  typeof value === "number" ? value : undefined;

const textExample = (schema: JsonObject): string | undefined => {
  const { format, pattern, minLength, maxLength } = schema;
  const known = typeof format === "string" ? FORMATS[format] : undefined;
  const least = numberOf(minLength) ?? 0;
  const most = numberOf(maxLength) ?? Number.POSITIVE_INFINITY;
  const shape = typeof pattern === "string" ? new RegExp(pattern, "u") : /(?:)/;
  const texts = known === undefined ? [...TEXTS, "x".repeat(least)] : [known];
  return texts.find((text) => text.length >= least && text.length <= most && shape.test(text));
};

const numberExample = ({ minimum, maximum }: JsonObject): number => {
  const least = numberOf(minimum);
  const most = numberOf(maximum);
  const fits = (value: number) =>
    (least === undefined || value >= least) && (most === undefined || value <= most);
  return [1, least, most].find((value) => value !== undefined && fits(value)) ?? 1;
};

/** A value that a column's schema accepts, where one is easily found. */
export const exampleOf = (schema: JsonObject): Json | undefined => {
  const { default: preset, examples, enum: words, type } = schema;
  if (preset !== undefined) return preset;
  if (Array.isArray(examples)) return examples[0];
  if (Array.isArray(words)) return words[0];
  if (type === "string") return textExample(schema);
  if (type === "integer" || type === "number") return numberExample(schema);
  if (type === "boolean") return true;
  if (type === "array") return [];
  return type === "object" && schema["required"] === undefined ? {} : undefined;
};

/** A row with a value for each of these columns; nothing when one that must be there is hard to make up. */
export const exampleRow = (
  { columns }: ResourceDescription,
  names: readonly string[],
): JsonObject | undefined => {
  const row: Record<string, Json> = {};
  for (const name of names) {
    const column = columns[name];
    if (!column) continue;
    const value = exampleOf(column.schema);
    if (value !== undefined) row[name] = value;
    else if (column.nullable) row[name] = null;
    else return undefined;
  }
  return row;
};
