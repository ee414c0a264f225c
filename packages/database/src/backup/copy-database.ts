import type { Connection } from "../drivers/connection.ts";
import { openConnection } from "../drivers/open-connection.ts";
import { assertSound } from "./assert-sound.ts";
import { CopyError } from "./copy-error.ts";
import { countRows } from "./count-rows.ts";
import { flush } from "./flush.ts";
import { writeAsPart } from "./part-file.ts";

/** What a copy holds, as counted in it. */
export interface DatabaseCopy {
  readonly path: string;
  /** Rows of each table. */
  readonly rows: ReadonlyMap<string, number>;
}

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
    assertSound(copy);
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

/**
 * Copies a live database into a file of its own: one state of it, while others read and write. The
 * copy is checked page by page and its rows are counted before it gets its name.
 * @throws {CopyError} when it can't be written, or isn't faithful
 */
export const copyDatabase = (connection: Connection, target: string): Promise<DatabaseCopy> =>
  writeAsPart(target, async (part) => {
    const before = dataVersion(connection);
    const counted = countRows(connection);
    connection.run("VACUUM INTO ?", [part]);
    // Counts of before and after a write of another connection can't be compared.
    const still = dataVersion(connection) === before;
    const rows = await verify(connection, part, still ? counted : null);
    flush(part);
    return { path: target, rows };
  });
