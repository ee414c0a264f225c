import { quoteText } from "@headwater/database/structure/quote";
import { Buffer } from "node:buffer";
import { type Column, is, SQL } from "drizzle-orm";
import { SQLiteTimestamp } from "drizzle-orm/sqlite-core";
import type { Json } from "../model.ts";

/** A driver's value as a SQL literal. */
export const sqlLiteral = (value: unknown): string => {
  if (value === null || value === undefined) return "NULL";
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (typeof value === "boolean") return value ? "1" : "0";
  if (value instanceof Uint8Array) return `X'${Buffer.from(value).toString("hex")}'`;
  return quoteText(typeof value === "string" ? value : JSON.stringify(value));
};

/** A value in code in its form on the wire. */
export const wireJson = (value: unknown): Json => {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  const json: Json = JSON.parse(JSON.stringify(value ?? null));
  return json;
};

/**
 * Whether a default is the moment at which the schema was imported, as `default(new Date())` has it:
 * another one each time, so nothing that can be said of the schema.
 */
export const isMomentOfImport = (value: unknown): boolean =>
  value instanceof Date &&
  value.getTime() >= Math.floor(performance.timeOrigin) &&
  value.getTime() <= Date.now();

/** Whether rows that leave a column out may each get another value. */
export const isFilledAnew = ({ default: value, defaultFn }: Column): boolean =>
  defaultFn !== undefined || is(value, SQL) || isMomentOfImport(value);

/** A column's constant default as it comes back on the wire; undefined where it has none. */
export const constantDefault = (column: Column): Json | undefined => {
  const { default: value } = column;
  if (value === undefined || is(value, SQL) || isMomentOfImport(value)) return undefined;
  // A column of whole seconds keeps no more of it.
  if (value instanceof Date && is(column, SQLiteTimestamp))
    return wireJson(column.mapFromDriverValue(column.mapToDriverValue(value)));
  return typeof value === "number" && column.dataType === "string"
    ? String(value)
    : wireJson(value);
};

const plain =
  /^(?:[+-]?\d+(?:\.\d+)?|'(?:[^']|'')*'|X'[0-9a-f]*'|null|true|false|current_(?:time|date|timestamp))$/i;

/** Whether parentheses enclose the whole text. */
const isEnclosed = (text: string): boolean => {
  if (!text.startsWith("(") || !text.endsWith(")")) return false;
  let depth = 0;
  let quoted = false;
  for (const [index, character] of [...text].entries()) {
    if (character === "'") quoted = !quoted;
    if (quoted) continue;
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth === 0 && index < text.length - 1) return false;
  }
  return depth === 0;
};

/** An expression as a DEFAULT clause takes it: in parentheses unless it is a literal. */
export const defaultClause = (expression: string): string => {
  const text = expression.trim();
  return plain.test(text) || isEnclosed(text) ? text : `(${text})`;
};
