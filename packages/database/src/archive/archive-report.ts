import type { ArchiveRule } from "./archive-rule.ts";

/** What a rule has moved, or would move. */
export interface ArchiveReport {
  readonly rule: ArchiveRule;
  /** Rows by table: those the rule speaks of, and those that go along with them. */
  readonly rows: ReadonlyMap<string, number>;
  /** Old rows that stay, since rows that stay refer to them. */
  readonly held: number;
}

export interface ArchiveOptions {
  /** The archive: of SQLite a file, another database; of PostgreSQL a schema of the same one. */
  readonly archive: string;
  /** The moment before which a row is old, as the column keeps it. */
  readonly cutoff: string | number;
  readonly dryRun: boolean;
}
