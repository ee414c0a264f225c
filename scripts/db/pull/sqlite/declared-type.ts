import { type Affinity, affinityOf } from "../../generate/sqlite/affinity.ts";

/** What of Drizzle's a declared type means. */
export type Meaning =
  | "text"
  | "json"
  | "integer"
  | "boolean"
  | "seconds"
  | "milliseconds"
  | "real"
  | "numeric"
  | "blob";

const BY_AFFINITY: Readonly<Record<Affinity, Meaning>> = {
  INTEGER: "integer",
  TEXT: "text",
  BLOB: "blob",
  REAL: "real",
  NUMERIC: "numeric",
};

/** A default that counts from 1970 says that a moment is kept as a number. */
const epochUnit = (sqlDefault: string | null): "seconds" | "milliseconds" | null => {
  if (sqlDefault === null || !/unixepoch|'%s'/.test(sqlDefault)) return null;
  return /\b1000\b/.test(sqlDefault) ? "milliseconds" : "seconds";
};

/**
 * What a declared type means: by its name where people give SQLite's columns types it doesn't
 * know, else by its affinity. Moments are texts, which is what SQLite's own functions make of
 * them, unless the default says otherwise.
 */
export const meaningOf = (type: string, sqlDefault: string | null): Meaning => {
  const word = type.replace(/\(.*$/, "").trim();
  if (/^bool(ean)?$|^bit$/.test(word)) return "boolean";
  if (/^jsonb?$/.test(word)) return "json";
  if (/^(date|time|datetime\d?|timestamp|timestamptz|smalldatetime)\b/.test(word))
    return epochUnit(sqlDefault) ?? "text";
  if (/^(uuid|uniqueidentifier|guid|string|enum|any)$/.test(word) || word === "") return "text";
  if (word === "year") return "integer";
  if (/^(binary|varbinary|image|bytea|bytes)$/.test(word)) return "blob";
  return BY_AFFINITY[affinityOf(type)];
};

/** 160 of `nvarchar(160)`. */
export const lengthOf = (type: string): number | null => {
  const digits = /char[a-z ]*\((\d{1,9})\)$|^text\((\d{1,9})\)$/.exec(type);
  const length = Number(digits?.[1] ?? digits?.[2] ?? 0);
  return length > 0 ? length : null;
};
