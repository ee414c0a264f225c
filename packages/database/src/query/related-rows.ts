import { presence } from "./presence.ts";
import type { SqlWriter } from "./sql-writer.ts";
import type { Junction, QueryRelation } from "./table.ts";

/** Where the rows of a relation stand in a statement. */
export interface RelatedRows {
  /** Alias of the table that has the columns of the link: the rows' own, or the junction's. */
  readonly link: string;
  /** Alias of the rows. */
  readonly row: string;
  /** ` JOIN …` from the one to the other; nothing where they are the same. */
  readonly join: string;
  /** What holds of rows that are there. */
  readonly conditions: readonly string[];
}

export const relatedRows = (writer: SqlWriter, relation: QueryRelation): RelatedRows => {
  const { target, junction } = relation;
  const row = writer.alias();
  const present = presence(target, row);
  if (junction === null) return { link: row, row, join: "", conditions: present };
  const link = writer.alias();
  const on = relation.references.map((column, place) =>
    writer.linked(row, column, link, junction.references[place] ?? column),
  );
  return {
    link,
    row,
    join: ` JOIN ${target.quoted} AS ${row} ON ${on.join(" AND ")}`,
    conditions: [...present, ...presence(junction.table, link)],
  };
};

/** That a row of a junction is the first, by key, of those that link the same two rows. */
export const isFirstLink = (
  writer: SqlWriter,
  { table, columns, references }: Junction,
  link: string,
): string => {
  const alias = writer.alias();
  const key = (at: string) => table.tie.map(({ quoted }) => `${at}.${quoted}`).join(", ");
  const same = [...columns, ...references].map((column) =>
    writer.linked(alias, column, link, column),
  );
  const where = [...same, ...presence(table, alias)].join(" AND ");
  const first = `SELECT ${key(alias)} FROM ${table.quoted} AS ${alias} WHERE ${where} ORDER BY ${key(alias)} LIMIT 1`;
  return `(${key(link)}) = (${first})`;
};
