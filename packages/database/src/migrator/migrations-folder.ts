import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dialect } from "../engine/engine.ts";
import { MigrationError } from "../errors/migration-error.ts";
import type { Structure } from "../structure/structure.ts";
import { MIGRATION_NAME, type MigrationFile, parseMigration } from "./migration-file.ts";

/** What a migration leads to, kept beside it in `snapshots/<timestamp>.json`. */
export interface MigrationSnapshot {
  /** The migration's name. */
  readonly migration: string;
  /** Name of the migration it was made after; null for the first. */
  readonly parent: string | null;
  readonly structure: Structure;
}

export interface MigrationsFolder {
  readonly path: string;
  /** In the order in which they are applied. */
  readonly files: readonly MigrationFile[];
  /** By the migration's name; hand-written files may have none. */
  readonly snapshots: ReadonlyMap<string, MigrationSnapshot>;
}

const timestampOf = (name: string): string => name.slice(0, 14);

export const snapshotPath = (folder: string, name: string): string =>
  join(folder, "snapshots", `${timestampOf(name)}.json`);

const readSnapshot = (path: string): MigrationSnapshot => {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as MigrationSnapshot;
  } catch (error) {
    const fix = "bring it back from version control";
    throw new MigrationError(
      "FILE_INVALID",
      `${path} is no snapshot that can be read; ${fix}`,
      error,
    );
  }
};

const namesIn = (path: string): string[] => {
  const files = existsSync(path) ? readdirSync(path).filter((file) => file.endsWith(".sql")) : [];
  const names = files.map((file) => file.slice(0, -".sql".length)).toSorted();
  for (const name of names) {
    if (MIGRATION_NAME.test(name)) continue;
    const expected = "YYYYMMDDHHMMSS_name.sql, the name in a-z, 0-9 and _";
    throw new MigrationError("FILE_INVALID", `${join(path, name)}.sql: expected ${expected}`);
  }
  const twice = names.find((name, at) => timestampOf(name) === timestampOf(names[at - 1] ?? ""));
  if (twice !== undefined) {
    const fix = "give one of them another by `bun run db:generate --rebase`";
    throw new MigrationError(
      "FILE_INVALID",
      `${join(path, twice)}.sql: another file has this timestamp; ${fix}`,
    );
  }
  return names;
};

/**
 * Reads all migrations of a folder; none when it isn't there.
 * @throws {MigrationError} naming the first file that is wrong
 */
export const readMigrations = (path: string): MigrationsFolder => {
  const names = namesIn(path);
  const snapshots = new Map<string, MigrationSnapshot>();
  for (const name of names) {
    const file = snapshotPath(path, name);
    if (existsSync(file)) snapshots.set(name, readSnapshot(file));
  }
  const files = names.map((name) => {
    const file = join(path, `${name}.sql`);
    return parseMigration(name, file, readFileSync(file, "utf8"));
  });
  return { path, files, snapshots };
};

/** Whether migrations are written for this kind of database, as far as their snapshots tell. */
export const isWrittenFor = (
  { snapshots }: Pick<MigrationsFolder, "snapshots">,
  dialect: Dialect,
): boolean => [...snapshots.values()].every(({ structure }) => structure.dialect === dialect);

/**
 * Refuses migrations that are written for the other kind of database.
 * @throws {MigrationError} with the way out
 */
export const assertWrittenFor = (folder: MigrationsFolder, dialect: Dialect): void => {
  if (isWrittenFor(folder, dialect)) return;
  const [own, other] = dialect === "sqlite" ? ["SQLite", "PostgreSQL"] : ["PostgreSQL", "SQLite"];
  throw new MigrationError(
    "FILE_INVALID",
    [
      `The migrations in ${folder.path} are for ${other}, and this is about ${own}; nothing was changed.`,
      `Remove them where the project has moved to ${own} (version control has them), and write the first one anew: bun run db:generate initial`,
      "Or name the folder of its own: --migrations FOLDER",
    ].join("\n"),
  );
};

/**
 * Two migrations made from the same one: each was made without knowing of the other.
 * @throws {MigrationError} naming both, with the way out
 */
export const assertUnbranched = ({ snapshots }: MigrationsFolder): void => {
  const children = new Map<string | null, string>();
  for (const [name, { parent }] of snapshots) {
    const other = children.get(parent);
    if (other !== undefined) {
      throw new MigrationError(
        "BRANCHED",
        [
          `${other} and ${name} were both made ${parent === null ? "as the first migration" : `from ${parent}`}: two branches met.`,
          `Make the one that is not applied yet anew on top of the other; its data steps are kept:`,
          `  bun run db:generate --rebase ${name}`,
        ].join("\n"),
      );
    }
    children.set(parent, name);
  }
};

/** What the last migration leads to that has a snapshot. */
export const lastSnapshot = ({
  files,
  snapshots,
}: Pick<MigrationsFolder, "files" | "snapshots">): MigrationSnapshot | null =>
  files.flatMap(({ name }) => snapshots.get(name) ?? []).at(-1) ?? null;

/** The others, as if one weren't there; whatever was made after it now follows the one before it. */
export const withoutMigration = (
  folder: MigrationsFolder,
  name: string | undefined,
): MigrationsFolder => {
  const parent = name === undefined ? undefined : folder.snapshots.get(name)?.parent;
  const snapshots = [...folder.snapshots]
    .filter(([own]) => own !== name)
    .map(([own, snapshot]): [string, MigrationSnapshot] => [
      own,
      snapshot.parent === name && parent !== undefined ? { ...snapshot, parent } : snapshot,
    ]);
  return {
    ...folder,
    files: folder.files.filter((file) => file.name !== name),
    snapshots: new Map(snapshots),
  };
};
