import { is, Table } from "drizzle-orm";
import type { Casing, DialectReader } from "./dialect.ts";
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
  return owned(postgresql) > owned(sqlite) ? postgresql : sqlite;
};
