import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Connection } from "../drivers/connection.ts";
import { openConnection } from "../drivers/open-connection.ts";
import { begin } from "../engine/begin.ts";
import { assertSound } from "./assert-sound.ts";
import { CopyError } from "./copy-error.ts";
import { writeAsPart } from "./part-file.ts";

const PROGRAM = fileURLToPath(import.meta.resolve("@headwater/database/backup/copy-process"));

const copy = (files: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, [PROGRAM, ...files], { encoding: "utf8" }, (error, _, stderr) => {
      if (error === null) resolve();
      else reject(new CopyError(stderr.trim() || error.message, error));
    });
  });

const numberOf = (connection: Connection, sql: string): number =>
  Number(connection.values(sql)[0]?.[0]);

/** How large a database is, and how much it is made of. */
const extentOf = (connection: Connection) => ({
  bytes: numberOf(connection, "PRAGMA page_count") * numberOf(connection, "PRAGMA page_size"),
  objects: numberOf(connection, "SELECT count(*) FROM sqlite_schema"),
});

/** Takes the log into the copy, looks at all of it, and holds it to what the database has. */
const verify = async (
  connection: Connection,
  path: string,
  expected: ReturnType<typeof extentOf>,
): Promise<void> => {
  const copied = await openConnection({ path }, connection.driver);
  let found: ReturnType<typeof extentOf>;
  try {
    assertSound(copied);
    found = extentOf(copied);
    // One file, without a log beside it: it can be read from where nothing can be written.
    copied.values("PRAGMA journal_mode = DELETE");
  } finally {
    copied.close();
  }
  const { size } = statSync(path);
  if (size === expected.bytes && found.objects === expected.objects) return;
  throw new CopyError(
    `the copy has ${size} of ${expected.bytes} bytes, and ${found.objects} of ${expected.objects} tables and indexes`,
  );
};

/**
 * Copies a database byte by byte into a file of its own, while nobody else may write to it: far
 * quicker than `copyDatabase`, for a copy that is made before each of some changes. Every page of it is
 * looked at: a damaged database gives no copy.
 * @throws {BusyError} when another process writes for longer than `busyTimeoutMs`
 * @throws {CopyError} when it can't be written, or isn't faithful
 */
export const copyFiles = async (
  connection: Connection,
  target: string,
  busyTimeoutMs: number,
): Promise<void> => {
  // What readers still need of the log stays in it, and is copied along.
  connection.values("PRAGMA wal_checkpoint(TRUNCATE)");
  await begin(connection, busyTimeoutMs);
  try {
    await writeAsPart(target, async (part) => {
      const expected = extentOf(connection);
      const log = `${connection.path}-wal`;
      const hasLog = (statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 0;
      await copy([connection.path, part, ...(hasLog ? [log, `${part}-wal`] : [])]);
      await verify(connection, part, expected);
    });
  } finally {
    connection.run("ROLLBACK");
  }
};
