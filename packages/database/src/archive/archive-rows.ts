import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { flush } from "../backup/flush.ts";
import type { Connection } from "../drivers/connection.ts";
import { readSqliteStructure } from "../structure/sqlite/read-sqlite.ts";
import type { ArchiveRule } from "./archive-rule.ts";
import { chooseRows } from "./choose-rows.ts";
import { moveRows } from "./move-rows.ts";
import { chosen, countIn } from "./tables.ts";

/** What a rule has moved, or would move. */
export interface ArchiveReport {
  readonly rule: ArchiveRule;
  /** Rows by table: those the rule speaks of, and those that go along with them. */
  readonly rows: ReadonlyMap<string, number>;
  /** Old rows that stay, since rows that stay refer to them. */
  readonly held: number;
}

export interface ArchiveOptions {
  /** The file of the archive, another database. */
  readonly archive: string;
  /** The moment before which a row is old, as the column keeps it. */
  readonly cutoff: string | number;
  readonly dryRun: boolean;
}

/**
 * Moves old rows, and those that go along with them by ON DELETE CASCADE, into another database. A row
 * that others refer to which stay, stays as well.
 * @throws {ArchiveError} with every row where it was
 */
export const archiveRows = (
  connection: Connection,
  rule: ArchiveRule,
  { archive, cutoff, dryRun }: ArchiveOptions,
): ArchiveReport => {
  const structure = readSqliteStructure(connection);
  const { tables, held } = chooseRows(connection, structure, rule, cutoff);
  const rows = new Map(tables.map((table) => [table, countIn(connection, chosen(table))]));
  if (dryRun || rows.get(rule.table) === 0) return { rule, rows, held };
  mkdirSync(dirname(archive), { recursive: true });
  connection.run("ATTACH DATABASE ? AS archive", [archive]);
  try {
    moveRows(connection, structure, tables, rows);
    flush(archive);
  } finally {
    connection.exec("DETACH DATABASE archive");
  }
  return { rule, rows, held };
};
