import type { CustomTypesConfig } from "pg";
import type { SqlValue } from "../engine/operation.ts";

type Parse = (text: string) => SqlValue;

const bytes: Parse = (text) => {
  const buffer = Buffer.from(text.slice(2), "hex");
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
};

const whole: Parse = (text) => {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
};

const asItIs: Parse = (text) => text;

const BOOLEAN = 16;
const BYTES = 17;
const LONG = 20;

/** By the number of the type in PostgreSQL's own catalogue. */
const PARSERS: Readonly<Record<number, Parse>> = {
  [BOOLEAN]: (text) => (text === "t" ? 1 : 0),
  [BYTES]: bytes,
  [LONG]: whole,
  21: Number,
  23: Number,
  26: Number,
  700: Number,
  701: Number,
};

/**
 * How values come out of the driver: numbers, bytes, and text for all the rest, dates included, so
 * that no digit is lost before a column's codec sees it.
 */
export const postgresqlTypes: CustomTypesConfig = {
  getTypeParser: (type: number) => PARSERS[type] ?? asItIs,
};

/** As Drizzle's own columns want them: dates and lists as text, which they read themselves. */
export const drizzleTypes: CustomTypesConfig = {
  getTypeParser(type: number): (text: string) => unknown {
    if (type === BOOLEAN) return (text) => text === "t";
    if (type === BYTES) return (text) => Buffer.from(text.slice(2), "hex");
    return type === LONG ? asItIs : (PARSERS[type] ?? asItIs);
  },
};
