import { MigrationError } from "../errors/migration-error.ts";
import type { MigrationDatabase } from "./migration-database.ts";
import type { MigrationFile, MigrationSection } from "./migration-file.ts";
import type { StepSubject } from "./step-subject.ts";

export interface Invariants {
  readonly file: MigrationFile;
  readonly section: MigrationSection;
  /** Of the structural steps that were run. */
  readonly subjects: readonly StepSubject[];
  /** Rows of each table before the first step. */
  readonly before: ReadonlyMap<string, number>;
}

const takenBack = "Everything this migration did has been taken back; no row was lost.";

const assertCounts = async (
  database: MigrationDatabase,
  { file, section, subjects, before }: Invariants,
): Promise<void> => {
  const renamed = new Map<string, string>();
  for (const { verb, table, to } of subjects)
    if (verb === "rename table" && to !== null) renamed.set(table, to);
  const dropped = new Set(
    subjects.filter(({ verb }) => verb === "drop table").map(({ table }) => table),
  );
  const after = await database.countRows();
  const wrong: string[] = [];
  for (const [table, rows] of before) {
    const name = renamed.get(table) ?? table;
    if (dropped.has(name) || section.rowsMayChange.includes(name)) continue;
    const now = after.get(name);
    if (now !== rows)
      wrong.push(`${name} had ${rows} rows and would have ${now ?? "none: it is gone"}`);
  }
  if (wrong.length === 0) return;
  throw new MigrationError(
    "ROWS_LOST",
    [
      `${file.path}: the number of rows would change, and the migration doesn't say so:`,
      ...wrong.map((text) => `  - ${text}`),
      `${takenBack} If it is meant, write \`-- rows: <table> may change\` above the step that does it.`,
    ].join("\n"),
  );
};

const assertForeignKeys = async (
  database: MigrationDatabase,
  { file }: Invariants,
): Promise<void> => {
  const faults = await database.foreignKeyFaults();
  if (faults.length === 0) return;
  throw new MigrationError(
    "ROWS_IN_THE_WAY",
    [
      `${file.path}: rows would lead nowhere:`,
      ...faults.map(({ table, target, rows }) => `  - ${rows} of ${table} to ${target}`),
      `${takenBack} Foreign keys don't act while a migration runs: remove or repair those rows by a \`-- data:\` step. If they were like that before, \`PRAGMA foreign_key_check\` names them.`,
    ].join("\n"),
  );
};

const assertViews = async (database: MigrationDatabase, { file }: Invariants): Promise<void> => {
  const broken = await database.brokenViews();
  if (broken.length === 0) return;
  throw new MigrationError(
    "STRUCTURE_DIFFERS",
    `${file.path}: the views ${broken.join(", ")} could not be read any more. ${takenBack} Drop them in the migration, and make them anew at its end.`,
  );
};

/**
 * Holds a migration to what it promises, before it is committed.
 * @throws {MigrationError}
 */
export const checkInvariants = async (
  database: MigrationDatabase,
  invariants: Invariants,
): Promise<void> => {
  await assertCounts(database, invariants);
  await assertForeignKeys(database, invariants);
  await assertViews(database, invariants);
};
