import { statSync } from "node:fs";
import { isSqliteError } from "@headwater/database/errors";
import { quoteName, type SqliteSource } from "@headwater/database/structure";
import { bytes } from "../print.ts";
import type { CheckResult, Finding } from "./finding.ts";

const BACKUP =
  "restore a backup (`bun run db:restore`), or save what can be read into a new database";

const pragma = (source: SqliteSource, name: string): number =>
  Number(source.rows(`PRAGMA ${name}`)[0]?.[name]);

/** What SQLite says of its file; some damage keeps it from looking on. */
const damage = (source: SqliteSource): string[] => {
  try {
    const rows = source.rows("PRAGMA integrity_check(20)");
    return rows.flatMap((row) => Object.values(row).map(String)).filter((text) => text !== "ok");
  } catch (error) {
    if (!isSqliteError(error) || !error.code.startsWith("SQLITE_CORRUPT")) throw error;
    return [error.message];
  }
};

export const sqliteIntegrity = (source: SqliteSource): CheckResult => {
  const wrong = damage(source);
  return {
    name: "every page is sound",
    facts: `${pragma(source, "page_count")} pages`,
    findings: wrong.map((message) => ({ kind: "problem", place: "file", message, wayOut: BACKUP })),
  };
};

export const sqliteForeignKeys = (source: SqliteSource): CheckResult => {
  const rows = source.rows(
    'SELECT "table", parent, count(*) AS count FROM pragma_foreign_key_check GROUP BY 1, 2',
  );
  return {
    name: "every reference leads to a row",
    facts: "",
    findings: rows.map(({ table, parent, count }): Finding => ({
      kind: "problem",
      place: String(table),
      message: `${Number(count)} rows refer to rows of ${String(parent)} that are not there`,
      wayOut: `see them with PRAGMA foreign_key_check("${String(table)}"); add the missing rows, or remove these`,
    })),
  };
};

export const sqliteStatistics = (source: SqliteSource): CheckResult => {
  const indexed = source
    .rows("SELECT DISTINCT tbl_name AS name FROM sqlite_schema WHERE type = 'index'")
    .map(({ name }) => String(name));
  const known = source.rows("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat1'");
  const counted = new Set(
    known.length === 0
      ? []
      : source.rows("SELECT DISTINCT tbl AS name FROM sqlite_stat1").map(({ name }) => name),
  );
  const filled = indexed.filter(
    (name) => source.rows(`SELECT 1 FROM ${quoteName(name)} LIMIT 1 OFFSET 999`).length > 0,
  );
  return {
    name: "the planner knows the tables",
    facts: `statistics of ${counted.size} tables`,
    findings: filled
      .filter((name) => !counted.has(name))
      .map((name) => ({
        kind: "advice",
        place: name,
        message: "has a thousand rows or more, and no statistics",
        wayOut: "the server counts them by OPTIMIZE_SCHEDULE; at once: PRAGMA optimize=0x10002",
      })),
  };
};

const LARGE_LOG_BYTES = 256 * 1024 * 1024;

export const sqlitePages = (source: SqliteSource, path: string): CheckResult => {
  const size = pragma(source, "page_size");
  const file = pragma(source, "page_count") * size;
  const free = pragma(source, "freelist_count") * size;
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  const findings: Finding[] = [];
  if (free > file / 2 && free > 64 * 1024 * 1024) {
    findings.push({
      kind: "advice",
      place: "file",
      message: `${bytes(free)} of ${bytes(file)} are free`,
      wayOut: "VACUUM gives them back to the disk; it needs as much room again, and writers wait",
    });
  }
  if (log > LARGE_LOG_BYTES) {
    findings.push({
      kind: "advice",
      place: "write-ahead log",
      message: `is ${bytes(log)} large: somebody reads for long, or was killed while reading`,
      wayOut: "end long reads; PRAGMA wal_checkpoint(TRUNCATE) empties it",
    });
  }
  return {
    name: "pages and log are of a sane size",
    facts: `${bytes(file)}, ${bytes(free)} free, log ${bytes(log)}`,
    findings,
  };
};
