import { is, Table } from "drizzle-orm";
import type { Casing, DialectReader, RawTable } from "./dialect.ts";
import { postgresqlReader } from "./postgresql.ts";
import { sequencesOf } from "./postgresql-requirements.ts";
import { sqliteReader } from "./sqlite.ts";

/** The reader of the dialect that most tables among the exports are of. */
export const readerOf = (
  exports: readonly unknown[],
  casing: Casing | undefined,
): DialectReader => {
  const tables = exports.filter((value) => is(value, Table));
  const sqlite = sqliteReader(casing);
  const postgresql = postgresqlReader(casing, sequencesOf(exports));
  const owned = (reader: DialectReader): number => tables.filter((one) => reader.owns(one)).length;
  const { constraints, ...reader } = owned(postgresql) > owned(sqlite) ? postgresql : sqlite;
  const known = new WeakMap<Table, RawTable>();
  return {
    ...reader,
    // Asked for by the tables that lead here, and by the table itself.
    constraints: (table) => {
      const read = known.get(table) ?? constraints(table);
      known.set(table, read);
      return read;
    },
  };
};
