import type { SchemaFile } from "../schema-file.ts";
import { plainSql } from "../sql-source.ts";

const textOf = (sql: string): string | null => {
  const found = /^'((?:[^']|'')*)'(?:::[\w ."()]+)?$/.exec(sql);
  return found === null ? null : (found[1] ?? "").replaceAll("''", "'");
};

const jsonOf = (text: string): string | null => {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return null;
  }
};

const WORDS: ReadonlySet<string> = new Set(["text", "varchar", "char", "enum"]);
const NUMBERS: ReadonlySet<string> = new Set(["integer", "smallint", "real", "doublePrecision"]);

/** `.default("open")`, `.defaultNow()`, or with SQL what is none of the column's values. */
export const pgDefaultSource = (sql: string | null, builder: string, file: SchemaFile): string => {
  if (sql === null || /^NULL(::.*)?$/.test(sql)) return "";
  const text = textOf(sql);
  if (WORDS.has(builder) && text !== null) return `.default(${JSON.stringify(text)})`;
  if (NUMBERS.has(builder) && /^-?\d+(\.\d+)?$/.test(text ?? sql)) {
    const number = text ?? sql;
    if (String(Number(number)) === number) return `.default(${number})`;
  }
  if (builder === "boolean" && /^(true|false)$/.test(sql)) return `.default(${sql})`;
  if (builder === "uuid" && sql === "gen_random_uuid()") return ".defaultRandom()";
  if (builder === "timestamp" && sql === "now()") return ".defaultNow()";
  if ((builder === "json" || builder === "jsonb") && text !== null) {
    const json = jsonOf(text);
    if (json !== null) return `.default(${json})`;
  }
  file.orm("sql");
  return `.default(${plainSql(sql)})`;
};
