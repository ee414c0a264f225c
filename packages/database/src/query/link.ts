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

/** The keys of the rows' links; `names` are those of the link's columns, raw. */
export const linkKeys = (rows: readonly SqlRow[], names: readonly string[]): LinkKey[] => {
  const [only = ""] = names;
  if (names.length === 1) return rows.map((row) => single(row[only]));
  return rows.map((row) => {
    const values = names.map((name) => row[name] ?? null);
    return values.includes(null) ? null : JSON.stringify(values.map(jsonValue));
  });
};

export const parentsOf = (rows: readonly SqlRow[], names: readonly string[]): Parents => {
  const keys = linkKeys(rows, names);
  const distinct = new Set(keys);
  distinct.delete(null);
  const row = rows[keys.findIndex((key) => key !== null)] ?? {};
  const first = names.map((name) => row[name] ?? null);
  return { keys, distinct, first, composite: names.length > 1 };
};

/** All the links as a parameter: a list of values; JSON of lists of values where links are composite. */
export const linkList = ({ distinct, composite }: Parents, dialect: SqlDialect): string =>
  composite ? `[${[...distinct].join(",")}]` : dialect.keyList([...distinct]);
