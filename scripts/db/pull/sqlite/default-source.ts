import { plainSql, withTexts } from "../sql-source.ts";
import type { Meaning } from "./declared-type.ts";

const isText = (sql: string): boolean => /^'(?:[^']|'')*'$/.test(sql);
const textOf = (sql: string): string => sql.slice(1, -1).replaceAll("''", "'");

/** A number as JavaScript writes it too. */
const numberOf = (text: string): string | null =>
  text.trim() !== "" && String(Number(text)) === text && Number.isFinite(Number(text))
    ? text
    : null;

/** A value of the column's type as source; null when the default is none. */
const constant = (sql: string, meaning: Meaning): string | null => {
  const bare = isText(sql) ? textOf(sql) : sql;
  switch (meaning) {
    case "text":
      return isText(sql) || numberOf(sql) !== null ? JSON.stringify(bare) : null;
    case "json":
      return isText(sql) ? jsonOf(bare) : null;
    case "boolean":
      if (/^(1|true)$/i.test(bare)) return "true";
      return /^(0|false)$/i.test(bare) ? "false" : null;
    case "integer":
    case "real":
    case "numeric":
      return numberOf(bare);
    default:
      return null;
  }
};

/** As long as writing it again gives the same text. */
const jsonOf = (text: string): string | null => {
  try {
    return JSON.stringify(JSON.parse(text)) === text ? text : null;
  } catch {
    return null;
  }
};

/** `.default("open")`, or with SQL what is none of the column's values. */
export const defaultSource = (
  sql: string | null,
  meaning: Meaning,
  sqlTag: () => string,
): string => {
  if (sql === null) return "";
  const inner = sql.startsWith("(") && sql.endsWith(")") ? sql.slice(1, -1) : null;
  // A word in double quotes that stands alone is a text to SQLite.
  const text = withTexts(inner?.startsWith('"') ? inner : sql, new Set());
  const value = constant(text, meaning);
  if (value !== null) return `.default(${value})`;
  sqlTag();
  return `.default(${plainSql(/^current_\w+$/.test(text) ? text.toUpperCase() : text)})`;
};
