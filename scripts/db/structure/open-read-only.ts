import { ConnectionError, messageOf } from "@headwater/database/errors";
import { Database, type SQLQueryBindings, SQLiteError } from "bun:sqlite";
import { statSync } from "node:fs";
import type { SqliteSource } from "@headwater/database/structure";

export interface ReadOnlySqlite extends SqliteSource {
  close(): void;
}

const assertFile = (path: string): void => {
  if (path === ":memory:") throw new ConnectionError("A database in memory has nothing to be read");
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    throw new ConnectionError(`There is no database at ${path}: check the path`);
  }
  if (!found.isFile()) {
    throw new ConnectionError(`${path} is a folder: name the database's file in it`);
  }
};

const reasonOf = (error: unknown, path: string): string => {
  const code = error instanceof SQLiteError ? error.code : undefined;
  if (code === "SQLITE_NOTADB") return `${path} is not an SQLite database, or is encrypted`;
  if (code?.startsWith("SQLITE_CORRUPT")) return `The database ${path} is damaged`;
  const message = messageOf(error);
  return `The database ${path} can't be read: ${message}`;
};

/**
 * Opens a database that is somebody's own, to look at it: nothing in it or beside it is made or
 * changed, and there is no wait for who writes to it.
 * @throws {ConnectionError} when there is none, or it is none, or it can't be read
 */
export const openReadOnly = (path: string): ReadOnlySqlite => {
  assertFile(path);
  let database: Database | undefined;
  try {
    const opened = new Database(path, { readonly: true, strict: true });
    database = opened;
    // SQLite looks into the file only now.
    opened.query("SELECT count(*) FROM sqlite_schema").all();
    return {
      rows: (sql, parameters = []) =>
        opened.query<Record<string, never>, SQLQueryBindings[]>(sql).all(...parameters),
      close: () => opened.close(),
    };
  } catch (error) {
    database?.close();
    throw new ConnectionError(reasonOf(error, path), { cause: error });
  }
};
