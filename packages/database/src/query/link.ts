import type { SqlRow, SqlValue } from "../engine/operation.ts";
import type { SqlDialect } from "./dialect.ts";
import { jsonValue } from "./json-list.ts";

/** Equal for rows that belong together; null for a row that is linked to nothing. */
export type LinkKey = string | number | null;

/** The rows that others are to be found for. */
export interface Parents {
  /** For each row: the key of its link. */
  readonly keys: readonly LinkKey[];
  readonly distinct: ReadonlySet<LinkKey>;
  /** Values of the first link there is, as a statement binds them. */
  readonly first: readonly SqlValue[];
  /** Whether a link is of more than one column. */
  readonly composite: boolean;
}

const single = (value: SqlValue | undefined): LinkKey => {
  if (typeof value === "string" || typeof value === "number") return value;
  return value === null || value === undefined ? null : String(jsonValue(value));
};

const asText = (value: SqlValue): SqlValue =>
  value === null || typeof value === "string" ? value : String(jsonValue(value));

/**
 * The keys of the rows' links; `names` are those of the link's columns, raw. Where columns of other
 * types are linked, `mixed`, a 5 is the text "5", as it is to the database.
 */
export const linkKeys = (
  rows: readonly SqlRow[],
  names: readonly string[],
  mixed: boolean,
): LinkKey[] => {
  const read = (row: SqlRow, name: string): SqlValue => {
    const value = row[name] ?? null;
    return mixed ? asText(value) : value;
  };
  const [only = ""] = names;
  if (names.length === 1) return rows.map((row) => single(read(row, only)));
  return rows.map((row) => {
    const values = names.map((name) => read(row, name));
    return values.includes(null) ? null : JSON.stringify(values.map(jsonValue));
  });
};

export const parentsOf = (
  rows: readonly SqlRow[],
  names: readonly string[],
  mixed: boolean,
): Parents => {
  const keys = linkKeys(rows, names, mixed);
  const distinct = new Set(keys);
  distinct.delete(null);
  const row = rows[keys.findIndex((key) => key !== null)] ?? {};
  const first = names.map((name) => row[name] ?? null);
  return { keys, distinct, first, composite: names.length > 1 };
};

/** All the links as a parameter: a list of values; JSON of lists of values where links are composite. */
export const linkList = ({ distinct, composite }: Parents, dialect: SqlDialect): string =>
  composite ? `[${[...distinct].join(",")}]` : dialect.keyList([...distinct]);
