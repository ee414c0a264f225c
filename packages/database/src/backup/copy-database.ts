import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { Connection } from "../drivers/connection.ts";
import { openConnection } from "../drivers/open-connection.ts";
import { DatabaseError } from "../errors/database-errors.ts";
import { isSqliteError } from "../errors/sqlite-error.ts";
import { flush } from "./flush.ts";

/** What a copy holds, as counted in it. */
export interface DatabaseCopy {
  readonly path: string;
  /** Rows of each table. */
  readonly rows: ReadonlyMap<string, number>;
}

/** A copy could not be made, or is not faithful; what there was of it is removed. */
export class CopyError extends DatabaseError {
  constructor(message: string, cause?: unknown) {
    super("UNAVAILABLE", message, { cause });
  }
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Rows of each table, Headwater's own included; tables of SQLite's and virtual ones aside. */
export const countRows = (connection: Connection): Map<string, number> => {
  const tables = connection.rows(
    String.raw`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY name`,
  );
  return new Map(
    tables.map((row) => {
      const name = String(row["name"]);
      const [counted] = connection.rows(`SELECT count(*) AS rows FROM ${quote(name)}`);
      return [name, Number(counted?.["rows"])];
    }),
  );
};

const dataVersion = (connection: Connection): unknown =>
  connection.rows("PRAGMA data_version")[0]?.["data_version"];

/** Opens the copy and looks at every page of it. */
const verify = async (
  connection: Connection,
  path: string,
  expected: ReadonlyMap<string, number> | null,
): Promise<Map<string, number>> => {
  const copy = await openConnection({ path }, connection.driver);
  try {
    const [first] = copy.values("PRAGMA quick_check(1)");
    if (first?.[0] !== "ok") {
      throw new CopyError(
        `the copy is damaged, as the database itself may be: ${String(first?.[0])}`,
      );
    }
    const rows = countRows(copy);
    for (const [table, count] of expected ?? []) {
      if (rows.get(table) === count) continue;
      throw new CopyError(`the copy has ${rows.get(table) ?? 0} of the ${count} rows of ${table}`);
    }
    // One file, without a log beside it: it can be read from where nothing can be written.
    copy.values("PRAGMA journal_mode = DELETE");
    return rows;
  } finally {
    copy.close();
  }
};

const discard = (path: string): void => {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(path + suffix, { force: true });
};

/**
 * Copies a live database into a file of its own: one state of it, while others read and write. The
 * copy is checked page by page and its rows are counted before it gets its name; a process that is
 * killed meanwhile leaves a `.part` file and nothing else.
 * @throws {CopyError} when it can't be written, or isn't faithful
 */
export const copyDatabase = async (
  connection: Connection,
  target: string,
): Promise<DatabaseCopy> => {
  const part = `${target}.part`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    discard(part);
    const before = dataVersion(connection);
    const counted = countRows(connection);
    connection.run("VACUUM INTO ?", [part]);
    // Counts of before and after a write of another connection can't be compared.
    const still = dataVersion(connection) === before;
    const rows = await verify(connection, part, still ? counted : null);
    flush(part);
    renameSync(part, target);
    flush(dirname(target));
    return { path: target, rows };
  } catch (error) {
    try {
      discard(part);
    } catch {
      // A folder that can't be written has nothing to remove.
    }
    if (error instanceof CopyError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const code = isSqliteError(error) ? ` (${error.code})` : "";
    throw new CopyError(`no copy could be written to ${target}: ${reason}${code}`, error);
  }
};
