import type { FilterValue } from "./filter.ts";
import { parseDate } from "./iso-date.ts";
import { suggestion } from "./nearest.ts";
import type { ColumnShape } from "./shape.ts";

const DIGITS = /^-?\d+$/;
const NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const LONGEST_DECIMAL = 400;
const LONGEST_BIGINT = 40;
const INT64_LEAST = -(2n ** 63n);
const INT64_MOST = 2n ** 63n - 1n;
const EARLIEST = Date.parse("0000-01-01T00:00:00.000Z");
const LATEST = Date.parse("9999-12-31T23:59:59.999Z");

/** The shape of one value: of a list's elements, or of the column itself. */
export const elementShape = (column: ColumnShape): ColumnShape =>
  column.element === undefined ? column : { ...column, kind: column.element };

/** The value a filter compares with, from its form in code or on the wire; nothing when it doesn't fit. */
export function readValue(column: ColumnShape, value: unknown): FilterValue | undefined {
  switch (column.kind) {
    case "string":
      return typeof value === "string" && isStorableText(value) ? value : undefined;
    case "enum":
      if (typeof value !== "string") return undefined;
      return column.values === undefined || column.values.includes(value) ? value : undefined;
    case "integer":
      return Number.isSafeInteger(value) ? plusZero(value) : undefined;
    case "number":
      return Number.isFinite(value) ? plusZero(value) : undefined;
    case "bigint":
      return readBigint(value);
    case "decimal":
      if (typeof value !== "string" || value.length > LONGEST_DECIMAL) return undefined;
      return DECIMAL.test(value) ? value : undefined;
    case "boolean":
      return typeof value === "boolean" ? value : undefined;
    case "date":
      return readDate(value);
    default:
      return undefined;
  }
}

/** A value of a query string in its form on the wire; left as it is when it can't be one. */
export function fromText(column: ColumnShape, text: string): unknown {
  switch (column.kind) {
    case "integer":
      return DIGITS.test(text) ? Number(text) : text;
    case "number":
      return NUMBER.test(text) ? Number(text) : text;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "date":
      // An offset's "+" that was not percent-encoded arrives as a space.
      return text.replace(/ (?=\d\d:\d\d$)/, "+");
    default:
      return text;
  }
}

/** What `readValue` wants, and what was likely meant. */
export function expectation(column: ColumnShape, value: unknown): string {
  switch (column.kind) {
    case "enum": {
      const words = column.values ?? [];
      const hint = typeof value === "string" ? suggestion(value, words) : "";
      return `expected one of ${words.join(", ")}${hint}`;
    }
    case "integer":
      return "expected a whole number";
    case "number":
      return "expected a number";
    case "bigint":
      return "expected a whole number of at most 64 bits, as a string of digits";
    case "decimal":
      return 'expected a decimal number as text, such as "12.50"';
    case "boolean":
      return "expected true or false";
    case "date":
      return "expected an ISO 8601 date, or a date and time such as 2026-03-01T09:30:00Z";
    default:
      return typeof value === "string"
        ? "expected text without null characters or broken Unicode"
        : "expected text";
  }
}

/** Text that every engine keeps as it is: no null characters, no half of a surrogate pair. */
export const isStorableText = (text: string): boolean =>
  text.isWellFormed() && !text.includes("\0");

const plusZero = (value: unknown): number => (value === 0 ? 0 : Number(value));

function readBigint(value: unknown): bigint | undefined {
  const isDigits =
    typeof value === "string" && value.length <= LONGEST_BIGINT && DIGITS.test(value);
  if (typeof value !== "bigint" && !isDigits) return undefined;
  const whole = BigInt(value);
  return whole >= INT64_LEAST && whole <= INT64_MOST ? whole : undefined;
}

function readDate(value: unknown): Date | undefined {
  const date = typeof value === "string" ? parseDate(value) : value;
  if (!(date instanceof Date)) return undefined;
  const time = date.getTime();
  return time >= EARLIEST && time <= LATEST ? new Date(time) : undefined;
}
