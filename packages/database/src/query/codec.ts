import type { SqlValue } from "../engine/operation.ts";
import type { ColumnModel } from "../model.ts";
import { isoDate } from "./iso-date.ts";

type Decode = (value: NonNullable<SqlValue>) => unknown;

/** How one column's values pass between code, the database and the wire. Null never gets here. */
export interface ColumnCodec {
  /** To be stored. */
  bind(value: unknown): SqlValue;
  /** To be compared with what is stored. */
  compare(value: unknown): SqlValue;
  /** From the database to code; null where the driver's value is the one. */
  readonly decode: Decode | null;
  /** From the database to the wire; null where the driver's value is the one. */
  readonly encode: Decode | null;
}

/** What a custom column type brings along. */
export interface CustomCodec {
  toDriver(value: unknown): unknown;
  fromDriver(value: unknown): unknown;
}

const time = (value: unknown): number => {
  const ms = value instanceof Date ? value.getTime() : Number(value);
  if (Number.isNaN(ms)) throw new TypeError("not a date");
  return ms;
};

const plain = (value: unknown): SqlValue => {
  switch (typeof value) {
    case "string":
    case "bigint":
      return value;
    case "number":
      // SQLite would make a null of it.
      if (Number.isNaN(value)) throw new TypeError("not a number");
      return value;
    case "boolean":
      return value ? 1 : 0;
    default:
      if (value === null || value === undefined) return null;
      if (value instanceof Uint8Array) return value;
      if (value instanceof Date) return time(value);
      throw new TypeError(`a ${typeof value} can't be bound to a statement`);
  }
};

const textOf = (value: NonNullable<SqlValue>): string =>
  value instanceof Uint8Array ? Buffer.from(value).toString("utf8") : String(value);
const bytes: Decode = (value) => {
  if (!(value instanceof Uint8Array)) return new TextEncoder().encode(String(value));
  // Buffers are a driver's own affair.
  return value.constructor === Uint8Array
    ? value
    : new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
};
const base64 = (value: Uint8Array) =>
  Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64");

const parseJson: Decode = (value) => JSON.parse(textOf(value)) as unknown;
/**
 * Milliseconds of a moment that lies in a column of numbers. What is no number there is SQLite's
 * own text of a moment, which has no zone and is in UTC: DEFAULT CURRENT_TIMESTAMP puts it there.
 */
const moment = (value: NonNullable<SqlValue>, unitMs: number): number => {
  if (typeof value === "number") return value * unitMs;
  const count = Number(value);
  if (!Number.isNaN(count)) return count * unitMs;
  const text = textOf(value);
  return Date.parse(/^[\d-]+[ T][\d:.]+$/.test(text) ? `${text.replace(" ", "T")}Z` : text);
};
/** Null for what is no moment at all. */
const isoDateOf = (ms: number): string | null => (Number.isNaN(ms) ? null : isoDate(ms));
const isTrue: Decode = (value) => Number(value) === 1;

const customCodec = (custom: CustomCodec): ColumnCodec => {
  const bind = (value: unknown) => plain(custom.toDriver(value));
  return {
    bind,
    compare: bind,
    decode: (value) => custom.fromDriver(value),
    encode(value) {
      const decoded = custom.fromDriver(value);
      if (decoded instanceof Date) return decoded.toISOString();
      if (typeof decoded === "bigint") return decoded.toString();
      return decoded instanceof Uint8Array ? base64(decoded) : decoded;
    },
  };
};

/** @param custom the column type's own functions, for the storage `custom` */
export const columnCodec = (column: ColumnModel, custom: CustomCodec | null): ColumnCodec => {
  switch (column.storage) {
    case "boolean":
      return { bind: plain, compare: plain, decode: isTrue, encode: isTrue };
    case "milliseconds":
      return {
        bind: time,
        compare: time,
        decode: (value) => new Date(moment(value, 1)),
        encode: (value) => isoDateOf(moment(value, 1)),
      };
    case "seconds":
      return {
        bind: (value) => Math.floor(time(value) / 1000),
        compare: (value) => time(value) / 1000,
        decode: (value) => new Date(moment(value, 1000)),
        encode: (value) => isoDateOf(moment(value, 1000)),
      };
    case "isoText":
    case "timestamp": {
      const bind = (value: unknown) => new Date(time(value)).toISOString();
      return {
        bind,
        compare: bind,
        decode: (value) => new Date(String(value)),
        encode: (value) => new Date(String(value)).toISOString(),
      };
    }
    case "jsonText": {
      const bind = (value: unknown) => JSON.stringify(value);
      return { bind, compare: bind, decode: parseJson, encode: parseJson };
    }
    case "bigintNumeric":
      return {
        bind: String,
        compare: String,
        decode: (value) => BigInt(textOf(value)),
        encode: textOf,
      };
    case "bigintText":
      return {
        bind: (value) => new TextEncoder().encode(String(value)),
        compare: String,
        decode: (value) => BigInt(textOf(value)),
        encode: textOf,
      };
    case "binary":
      return {
        bind: plain,
        compare: plain,
        decode: bytes,
        encode: (value) =>
          base64(value instanceof Uint8Array ? value : new TextEncoder().encode(String(value))),
      };
    case "custom":
      if (custom !== null) return customCodec(custom);
      return { bind: plain, compare: plain, decode: null, encode: null };
    case "plain": {
      const convert = column.kind === "decimal" ? String : null;
      return { bind: plain, compare: plain, decode: convert, encode: convert };
    }
  }
};
