import { quoteName, quoteTable } from "../structure/sql/quote.ts";
import { nameOf, type Structure, type TableStructure } from "../structure/structure.ts";
import { ArchiveError } from "./archive-error.ts";

/** What tells the rows of a table apart, whatever its key. */
export interface RowId {
  readonly column: string;
  /** The column's type, as a table's key. */
  readonly key: string;
  /** The schema of tables that go with the connection. */
  readonly temporary: string;
}

export const ROWID: RowId = { column: "rowid", key: "INTEGER PRIMARY KEY", temporary: "temp" };
export const CTID: RowId = { column: "ctid", key: "tid PRIMARY KEY", temporary: "pg_temp" };

/** A table that rows are moved out of. */
export interface ChosenTable {
  readonly name: string;
  readonly structure: TableStructure;
  /** The table, as SQL names it. */
  readonly from: string;
  /** The table of the ids of its chosen rows. */
  readonly ids: string;
}

/** @throws {ArchiveError} */
export const chosenTable = (
  { tables }: Structure,
  { temporary }: RowId,
  name: string,
  place: number,
): ChosenTable => {
  const structure = tables.find((it) => nameOf(it) === name);
  if (structure === undefined) {
    throw new ArchiveError(`There is no table ${name} to archive rows of`);
  }
  if (structure.withoutRowid) {
    throw new ArchiveError(`${name} is a WITHOUT ROWID table, whose rows can't be archived`);
  }
  const ids = `${temporary}.${quoteName(`archive ${place}`)}`;
  return { name, structure, from: quoteTable(structure), ids };
};
