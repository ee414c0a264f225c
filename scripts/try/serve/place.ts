import { sharedPostgresql, tryPostgresql } from "@headwater/database/testing/postgresql";
import { SQL } from "bun";
import type { SchemaModel } from "../../codegen/model.ts";
import { importsOf, localModules } from "../../codegen/read/local-modules.ts";
import { type LeftOut, madeElsewhere, needingOthers } from "../output/left-out.ts";

/** Where a schema is tried, and which of its tables can't be. */
export interface Place {
  readonly url: string;
  readonly leftOut: readonly LeftOut[];
}

/** What the server can make with CREATE EXTENSION. */
const extensionsOf = async (url: string): Promise<ReadonlySet<string>> => {
  const sql = new SQL(url);
  try {
    const rows: { name: string }[] = await sql`SELECT name FROM pg_available_extensions`;
    return new Set(rows.map(({ name }) => name));
  } finally {
    await sql.close();
  }
};

/**
 * Starts the server that a schema will need, by what its files import, while it is still being read:
 * both take a second.
 */
export const prepareServer = (files: readonly string[]): void => {
  const imported = localModules(...files).flatMap(importsOf);
  // Where it can't start, the one that waits for it says so.
  if (imported.includes("drizzle-orm/pg-core")) void tryPostgresql();
};

/** A database to try a schema on. */
export interface TryDatabase {
  readonly url: string;
  /** What PostgreSQL can make with CREATE EXTENSION. */
  readonly extensions: ReadonlySet<string>;
}

/** A new database that goes with the process: in memory, or on a PostgreSQL server of its own. */
export const makeDatabase = async (dialect: SchemaModel["dialect"]): Promise<TryDatabase> => {
  if (dialect === "sqlite") return { url: ":memory:", extensions: new Set() };
  const url = await (await sharedPostgresql()).createDatabase();
  return { url, extensions: await extensionsOf(url) };
};

/** Where a schema is tried, without the tables that can't be there. */
export const placeFor = (model: SchemaModel, { url, extensions }: TryDatabase): Place => ({
  url,
  leftOut: [...needingOthers(model, extensions), ...madeElsewhere(model)],
});
