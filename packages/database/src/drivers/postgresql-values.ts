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

/** By the number of the type in PostgreSQL's own catalogue. */
const PARSERS: Readonly<Record<number, Parse>> = {
  16: (text) => (text === "t" ? 1 : 0),
  17: bytes,
  20: whole,
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
