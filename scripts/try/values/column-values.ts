import type { Column, Table } from "../../codegen/model.ts";
import { jsonValues } from "./json-values.ts";
import type { Draw } from "./named-text.ts";
import {
  bigintValues,
  decimalTexts,
  decimalValues,
  numberValues,
  wholeValues,
} from "./number-values.ts";
import { patternTexts } from "./pattern-texts.ts";
import { textValues } from "./text-values.ts";

const HOUR_MS = 3_600_000;
const START_MS = Date.UTC(2026, 0, 5, 9);

const dateValues = ({ name, sqlType }: Column, { n, random }: Draw): readonly Date[] => {
  const day = 24 * HOUR_MS;
  let time = START_MS + n * 5 * HOUR_MS + random.between(0, 59) * 60_000;
  if (/birth/i.test(name)) time = Date.UTC(1985, 0, 1) + n * 40 * day;
  if (/expires|due|until|end|deadline/i.test(name)) time += 400 * day;
  // A date without a time of day.
  if (/^date\b/i.test(sqlType)) time = START_MS - (START_MS % day) + n * day;
  return [new Date(time), new Date(START_MS + n * day), new Date(START_MS - n * 1_000)];
};

const bytes = ({ n, random }: Draw): readonly Uint8Array[] =>
  [8, 16, 32, 0, 1, 12, 24, 64].map((length) =>
    Uint8Array.from({ length }, (_, place) => (place === 0 ? n % 256 : random.between(0, 255))),
  );

/** Values that might suit a column, in their form in code, the likeliest first; never null. */
export const columnValues = (
  column: Column,
  draw: Draw,
  table: Pick<Table, "names">,
): readonly unknown[] => {
  const words = column.values ?? [];
  switch (column.kind) {
    case "enum": {
      const start = words.length === 0 ? 0 : draw.n % words.length;
      return [...words.slice(start), ...words.slice(0, start)];
    }
    case "boolean":
      return draw.n % 2 === 0 ? [true, false] : [false, true];
    case "integer":
      return wholeValues(column, draw);
    case "number":
      return numberValues(column, draw);
    case "bigint":
      return bigintValues(column, draw);
    case "decimal":
      return decimalValues(column, draw);
    case "date":
      return dateValues(column, draw);
    case "json":
      if (column.type === "string") return textValues(column, draw, table.names.one);
      // What an exacting one would take is not known.
      return column.exacting === true ? [] : jsonValues(column, draw);
    case "binary":
      return bytes(draw);
    case "string":
      return textValues(column, draw, table.names.one);
  }
};

const unquoted = (text: string): string => text.slice(1, -1).replaceAll("''", "'");

/** Regular expressions that SQL compares with: `code ~ '^[A-Z]{2}$'`. */
const PATTERNS = /(?<=~\*?\s*)'(?:[^']|'')*'/g;

/** Texts of the pattern that the validator of a plain text has. */
const validTexts = ({ kind, sqlType, jsonSchema }: Column, { n }: Draw): readonly string[] => {
  const { pattern, format } = jsonSchema;
  const isPlain = kind === "string" && format === undefined && /text|char/i.test(sqlType);
  return isPlain && typeof pattern === "string" ? patternTexts(pattern, n) : [];
};

/** How long SQL says that a list is: `cardinality(scores) = 8`. */
const LENGTHS = /(?:cardinality|array_length)\([^()]*\)\s*[<>]?=?\s*(\d+)/gi;

/** Lists as long as CHECKs say, of what the likeliest list holds. */
const longLists = (sql: string, likely: readonly unknown[]): readonly unknown[] => {
  const items = likely.find((one) => Array.isArray(one) && one.length > 0);
  if (!Array.isArray(items)) return [];
  return [...sql.matchAll(LENGTHS)].map(([, length]) =>
    Array.from({ length: Number(length) }, (_, place): unknown => items[place % items.length]),
  );
};

/** Nothing, as a column of numbers has it: sums of what is nothing always agree. */
const NOUGHT: Partial<Record<Column["kind"], unknown>> = {
  integer: 0,
  number: 0,
  bigint: 0n,
  decimal: "0",
};

/** Nothing, for a number that CHECKs reckon with: `made + lost = counted`; nothing else has it. */
export const noughtFor = ({ checks }: Table, { name, kind }: Column): unknown =>
  checks.some(({ columns, expression }) => columns.includes(name) && /[+*]|\s-\s/.test(expression))
    ? NOUGHT[kind]
    : undefined;

/** Values that the validator and the table's CHECKs speak of, for a column that they speak of. */
export const checkedValues = (table: Table, column: Column, draw: Draw): readonly unknown[] => {
  const { checks } = table;
  const { name, kind, nullable } = column;
  const found: unknown[] = [...validTexts(column, draw)];
  const about = checks.filter(({ columns }) => columns.includes(name));
  if (about.length === 0) return found;
  const sql = about.map(({ expression }) => expression).join(" ");
  const texts = [...sql.matchAll(/'(?:[^']|'')*'/g)].map(([text]) => unquoted(text));
  const numbers = [...sql.matchAll(/(?<![\w.'"])-?\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
  const near = numbers.flatMap((one) => [one, one + 1, one - 1]);
  const least = Math.min(...numbers);
  const within = least + draw.random.next() * (Math.max(...numbers) - least);
  if (nullable) found.push(null);
  if (kind === "string" || kind === "enum") found.push(...texts);
  if (kind === "string") {
    const patterns = [...sql.matchAll(PATTERNS)].map(([quoted]) => unquoted(quoted));
    found.push(...patterns.flatMap((pattern) => patternTexts(pattern, draw.n)));
  }
  if (numbers.length === 0) return found;
  if (kind === "json") found.push(...longLists(sql, columnValues(column, draw, table)));
  if (kind === "integer") found.push(...[...near, within].map(Math.trunc));
  if (kind === "number") found.push(...near, Math.round(within * 4) / 4);
  if (kind === "bigint") found.push(...[...near, within].map((one) => BigInt(Math.trunc(one))));
  if (kind === "decimal") found.push(...[...near, within].flatMap(decimalTexts(column)));
  return found;
};
