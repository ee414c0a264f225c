import type { Connection } from "../drivers/connection.ts";
import type { Structure, TableStructure } from "../structure/structure.ts";
import { ArchiveError } from "./archive-error.ts";
import { quoteName } from "../structure/sql/quote.ts";

/** Where the rowids of a table's chosen rows stand. */
export const chosen = (table: string): string => `temp.${quoteName(`archive ${table}`)}`;

export const countIn = (connection: Connection, table: string): number =>
  Number(connection.values(`SELECT count(*) FROM ${table}`)[0]?.[0]);

/** @throws {ArchiveError} */
export const tableOf = ({ tables }: Structure, name: string): TableStructure => {
  const table = tables.find((it) => it.name === name);
  if (table === undefined) throw new ArchiveError(`There is no table ${name} to archive rows of`);
  if (table.withoutRowid) {
    throw new ArchiveError(`${name} is a WITHOUT ROWID table, whose rows can't be archived`);
  }
  return table;
};
