import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { flush } from "../../backup/flush.ts";
import type { Connection } from "../../drivers/connection.ts";
import { runOperation } from "../../engine/run-operation.ts";
import { readSqliteStructure } from "../../structure/sqlite/read-sqlite.ts";
import type { ArchiveOptions, ArchiveReport } from "../archive-report.ts";
import type { ArchiveRule } from "../archive-rule.ts";
import { chooseRows } from "../choose-rows.ts";
import { ROWID } from "../chosen-table.ts";
import { moveRows } from "./move-rows.ts";

/**
 * Moves old rows, and those that go along with them by ON DELETE CASCADE, into another database. A row
 * that others refer to which stay, stays as well.
 * @throws {ArchiveError} with every row where it was
 */
export const archiveSqliteRows = (
  connection: Connection,
  rule: ArchiveRule,
  { archive, cutoff, dryRun }: ArchiveOptions,
): ArchiveReport => {
  const structure = readSqliteStructure(connection);
  const choice = runOperation(connection, chooseRows(structure, ROWID, rule, cutoff));
  const { rows, held } = choice;
  if (dryRun || rows.get(rule.table) === 0) return { rule, rows, held };
  mkdirSync(dirname(archive), { recursive: true });
  connection.run("ATTACH DATABASE ? AS archive", [archive]);
  try {
    moveRows(connection, choice);
    flush(archive);
  } finally {
    connection.exec("DETACH DATABASE archive");
  }
  return { rule, rows, held };
};
