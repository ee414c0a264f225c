import type { SqlValue } from "../engine/operation.ts";
import type { ColumnModel } from "../model.ts";
import { type ColumnCodec, columnCodec, type CustomCodec } from "./codec.ts";
import { type ArrayPart, parseArray } from "./parse-array.ts";
import { arrayLiteral } from "./postgresql-array.ts";

type Value = NonNullable<SqlValue>;

/** `2026-01-31 12:00:00.123456+00`, or a bare date. The session's time zone is UTC. */
const MOMENT = /^(\d{4,6})-(\d\d)-(\d\d)(?: (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?)?(?:[+-]00)?( BC)?$/;

const milliseconds = (fraction = ""): string => fraction.slice(0, 3).padEnd(3, "0");

const yearOf = (digits: string, beforeChrist: boolean): string => {
  const year = beforeChrist ? 1 - Number(digits) : Number(digits);
  if (year >= 0 && year <= 9999) return String(year).padStart(4, "0");
  return `${year < 0 ? "-" : "+"}${String(Math.abs(year)).padStart(6, "0")}`;
};

/** The text of a date or timestamp as ISO 8601; anything else (`infinity`) as it is. */
export const isoMoment = (text: string): string => {
  const end = text.endsWith("+00") ? text.length - 3 : text.length;
  // Nearly all look like this, and a regular expression costs ten times as much.
  if (text[4] === "-" && text[10] === " " && (end === 19 || (text[19] === "." && end <= 26))) {
    return `${text.slice(0, 10)}T${text.slice(11, 19)}.${milliseconds(text.slice(20, end))}Z`;
  }
  const match = MOMENT.exec(text);
  if (match === null) return text;
  const [, year = "", month, day, time = "00:00:00", fraction, era] = match;
  return `${yearOf(year, era !== undefined)}-${month}-${day}T${time}.${milliseconds(fraction)}Z`;
};

const isoOf = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : String(value);

const timestampCodec: ColumnCodec = {
  bind: isoOf,
  compare: isoOf,
  decode: (value) => new Date(isoMoment(String(value))),
  encode: (value) => isoMoment(String(value)),
};

/** What a custom type's `toDriver` gives, as a parameter. */
const toParameter = (value: unknown): SqlValue => {
  switch (typeof value) {
    case "string":
    case "number":
    case "bigint":
      return value;
    case "boolean":
      return String(value);
    case "object":
      if (value === null || value instanceof Uint8Array) return value;
      if (value instanceof Date) return value.toISOString();
      if (Array.isArray(value)) return arrayLiteral(value);
      if ("queryChunks" in value) break;
      return JSON.stringify(value);
    case "undefined":
      return null;
  }
  throw new TypeError("a custom type gives SQL, which can't be bound to a statement");
};

/** An array of truths, which Drizzle leaves to drivers to read. */
const truths = (parts: ArrayPart): unknown =>
  typeof parts === "string" ? parts === "t" : (parts?.map(truths) ?? null);

/** What custom types are used to be given by drivers, of what lies in the database. */
const fromDatabase = ({ sqlType = "text" }: ColumnModel): ((value: Value) => unknown) => {
  // Drizzle's own reading of an array's text loses backslashes.
  if (sqlType.endsWith("]")) {
    if (/^bool(ean)?\b/i.test(sqlType))
      return (value) => (typeof value === "string" ? truths(parseArray(value)) : value);
    return (value) => (typeof value === "string" ? parseArray(value) : value);
  }
  if (/^jsonb?$/i.test(sqlType)) return (value) => JSON.parse(String(value)) as unknown;
  if (/^bool(ean)?$/i.test(sqlType)) return (value) => Number(value) === 1;
  if (/^bytea$/i.test(sqlType)) {
    return (value) => (value instanceof Uint8Array ? Buffer.from(value) : value);
  }
  return (value) => value;
};

/** A value in the form of JSON, that of its elements included. */
const wireForm = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  return Array.isArray(value) ? value.map(wireForm) : value;
};

const customCodec = (column: ColumnModel, custom: CustomCodec): ColumnCodec => {
  const read = fromDatabase(column);
  const bind = (value: unknown) => toParameter(custom.toDriver(value));
  const decode = (value: Value) => custom.fromDriver(read(value));
  return { bind, compare: bind, decode, encode: (value) => wireForm(decode(value)) };
};

export const postgresqlCodec = (column: ColumnModel, custom: CustomCodec | null): ColumnCodec => {
  if (column.storage === "timestamp") return timestampCodec;
  if (column.storage === "custom" && custom !== null) return customCodec(column, custom);
  return columnCodec(column, custom);
};
