import { MigrationError } from "../errors/migration-error.ts";
import type { AppliedMigration, MigrationDatabase } from "./migration-database.ts";
import type { MigrationFile } from "./migration-file.ts";
import { assertUnbranched, assertWrittenFor, type MigrationsFolder } from "./migrations-folder.ts";

export type MigrationState = "applied" | "pending" | "edited" | "missing" | "out of order";

/** One line of the status. */
export interface MigrationStatus {
  readonly name: string;
  readonly state: MigrationState;
  readonly applied: AppliedMigration | null;
  readonly file: MigrationFile | null;
}

/**
 * What has become of every migration that there is a file of, or that the database remembers.
 * @throws {MigrationError} when the files are for another kind of database
 */
export const readStatus = async (
  database: MigrationDatabase,
  folder: MigrationsFolder,
): Promise<MigrationStatus[]> => {
  assertWrittenFor(folder, database.dialect);
  const applied = new Map((await database.applied()).map((one) => [one.name, one]));
  const files = new Map(folder.files.map((file) => [file.name, file]));
  const last = [...applied.keys()].toSorted().at(-1) ?? "";
  const stateOf = (name: string): MigrationState => {
    const own = applied.get(name);
    const file = files.get(name);
    if (file === undefined) return "missing";
    if (own === undefined) return name < last ? "out of order" : "pending";
    return own.checksum === file.checksum ? "applied" : "edited";
  };
  return [...new Set([...applied.keys(), ...files.keys()])].toSorted().map((name) => ({
    name,
    state: stateOf(name),
    applied: applied.get(name) ?? null,
    file: files.get(name) ?? null,
  }));
};

const EXPLAINED = {
  edited: {
    fault: "FILE_EDITED",
    text: "was changed after it had been applied. Bring it back as it was (version control has it), and put the change into a migration of its own: bun run db:generate",
  },
  missing: {
    fault: "FILE_MISSING",
    text: "was applied, and its file is gone. Bring it back (version control has it); if this database belongs to another branch, check that branch out and migrate down there first",
  },
  "out of order": {
    fault: "OUT_OF_ORDER",
    text: "is older than what has been applied already, as after a merge. Give it a place at the end; its data steps are kept: bun run db:generate --rebase",
  },
} as const;

/**
 * Refuses to go on where files and database don't agree; nothing has been changed then.
 * @throws {MigrationError} naming every migration that is wrong, and the way out
 */
export const assertSound = (
  statuses: readonly MigrationStatus[],
  folder: MigrationsFolder,
): void => {
  const wrong = statuses.flatMap(({ name, state }) => {
    if (state === "applied" || state === "pending") return [];
    const { fault, text } = EXPLAINED[state];
    return [{ fault, text: `  - ${name} ${text}${state === "out of order" ? ` ${name}` : ""}` }];
  });
  const [first] = wrong;
  if (first !== undefined) {
    const applied = statuses.filter((status) => status.applied !== null).length;
    throw new MigrationError(
      first.fault,
      [
        `The ${folder.files.length} files in ${folder.path} and the ${applied} migrations the database remembers don't agree; nothing was changed:`,
        ...wrong.map(({ text }) => text),
      ].join("\n"),
    );
  }
  assertUnbranched(folder);
};
