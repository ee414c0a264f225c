import { MigrationError } from "../errors/migration-error.ts";
import { nameOf, type Structure } from "../structure/structure.ts";
import type { MigrationDatabase } from "./migration-database.ts";
import { lastSnapshot, type MigrationsFolder } from "./migrations-folder.ts";
import { locked, type MigrateOptions } from "./migrator.ts";
import { assertSound, readStatus } from "./state.ts";

/** What migrations would have made, and isn't there. */
const lacking = (wanted: Structure, live: Structure): string[] =>
  wanted.tables.flatMap((table) => {
    const there = live.tables.find((other) => nameOf(other) === nameOf(table));
    if (there === undefined) return [`the table ${nameOf(table)}`];
    return table.columns
      .filter(({ name }) => !there.columns.some((column) => column.name === name))
      .map(({ name }) => `the column ${nameOf(table)}.${name}`);
  });

/**
 * Records migrations as applied without running them: those up to `until`, or all. For a database
 * that was there before them, and has their tables in words of its own.
 * @returns the names recorded
 * @throws {MigrationError} when it has had migrations, or lacks what they make; nothing was recorded
 */
export const baselineMigrations = (
  database: MigrationDatabase,
  folder: MigrationsFolder,
  until: string | undefined,
  options: Pick<MigrateOptions, "lockTimeoutMs" | "listen"> = {},
): Promise<readonly string[]> =>
  locked(database, options, async () => {
    const statuses = await readStatus(database, folder);
    assertSound(statuses, folder);
    const applied = statuses.filter(({ state }) => state === "applied");
    if (applied.length > 0) {
      throw new MigrationError(
        "STRUCTURE_DIFFERS",
        `${database.label} has had migrations (${applied.at(-1)?.name ?? ""} is the last): a baseline is for a database that has had none. Go on with \`bun run db:migrate up\`.`,
      );
    }
    const last = until ?? folder.files.at(-1)?.name;
    const at = folder.files.findIndex(({ name }) => name === last);
    if (at === -1) {
      throw new MigrationError(
        "FILE_MISSING",
        last === undefined
          ? `There are no migrations in ${folder.path}: write the first by \`bun run db:generate initial\`.`
          : `There is no migration ${last} in ${folder.path}.`,
      );
    }
    const files = folder.files.slice(0, at + 1);
    const snapshot = lastSnapshot({ files, snapshots: folder.snapshots });
    const missing =
      snapshot === null ? [] : lacking(snapshot.structure, await database.structure());
    if (missing.length > 0) {
      throw new MigrationError(
        "STRUCTURE_DIFFERS",
        [
          `${database.label} lacks what ${last ?? ""} leads to; nothing was recorded:`,
          ...missing.map((what) => `  - ${what}`),
          "Name the last migration whose tables it has: bun run db:migrate baseline MIGRATION",
        ].join("\n"),
      );
    }
    await database.transaction(async () => {
      const appliedAt = new Date().toISOString();
      for (const { name, checksum } of files)
        await database.record({ name, checksum, appliedAt, how: "adopted", durationMs: 0 });
    });
    return files.map(({ name }) => name);
  });
