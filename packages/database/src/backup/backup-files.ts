import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join, resolve } from "node:path";
import { z } from "zod";
import { isPostgresqlUrl, labelOf } from "../config/place.ts";
import { BackupError } from "./backup-error.ts";

/** What is known of a backup, kept beside it as JSON. */
const manifestSchema = z.object({
  format: z.literal(1),
  createdAt: z.iso.datetime(),
  bytes: z.number(),
  sha256: z.string(),
  rows: z.record(z.string(), z.number()),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** One backup: a whole database in one file. */
export interface Backup {
  readonly path: string;
  readonly createdAt: Date;
  /** Null when it lies there without: put there by hand, say. */
  readonly manifest: Manifest | null;
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A database's backups are named after it, so that several may share a folder. */
const nameOf = (database: string): string =>
  isPostgresqlUrl(database)
    ? decodeURIComponent(new URL(database).pathname.slice(1)).replaceAll(/[^\w-]/g, "_")
    : basename(database).replace(/\.[^.]+$/, "");

/** Of SQLite a database, of PostgreSQL its rows as text. */
const POSTGRESQL_ENDING = ".jsonl.gz";
const endingOf = (database: string): string =>
  isPostgresqlUrl(database) ? POSTGRESQL_ENDING : ".db";

export const isPostgresqlBackup = (path: string): boolean => path.endsWith(POSTGRESQL_ENDING);

const stamp = (date: Date): string => date.toISOString().replace(/[-:.]/g, "");

const STAMP = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/;

const dateOf = (text: string): Date | null => {
  const parts = STAMP.exec(text);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second, ms] = parts;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
};

/** Where the backup of a moment goes: `data/backups/headwater-20261128T031500000Z.db`. */
export const backupPath = (folder: string, database: string, createdAt: Date): string =>
  join(folder, `${nameOf(database)}-${stamp(createdAt)}${endingOf(database)}`);

const manifestPath = (path: string): string => `${path}.json`;

export const readManifest = (path: string): Manifest | null => {
  if (!existsSync(manifestPath(path))) return null;
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(manifestPath(path), "utf8")));
  } catch (error) {
    throw new BackupError(
      `${manifestPath(path)} can't be read: what the backup should hold is not known. Take another backup, or remove that file to go by what SQLite itself says of this one`,
      error,
    );
  }
};

export const writeManifest = (path: string, manifest: Manifest): void => {
  const part = `${manifestPath(path)}.part`;
  writeFileSync(part, `${JSON.stringify(manifest, null, 2)}\n`);
  renameSync(part, manifestPath(path));
};

/** Backups of a database, newest first. What a killed process has left half done is no backup. */
export const listBackups = (folder: string, database: string): Backup[] => {
  if (!isFolder(folder)) return [];
  const prefix = `${nameOf(database)}-`;
  return readdirSync(folder)
    .filter((file) => file.startsWith(prefix) && file.endsWith(endingOf(database)))
    .flatMap((file) => {
      const createdAt = dateOf(file.slice(prefix.length, -endingOf(database).length));
      if (createdAt === null) return [];
      const path = join(folder, file);
      return [{ path, createdAt, manifest: readManifest(path) }];
    })
    .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
};

/** Removes what killed processes have left half done. */
export const removeLeftovers = (folder: string, database: string): void => {
  if (!isFolder(folder)) return;
  const mine = `${nameOf(database)}-`;
  for (const file of readdirSync(folder)) {
    if (file.startsWith(mine) && /\.part(-(wal|shm|journal))?$/.test(file)) {
      rmSync(join(folder, file), { force: true });
    }
  }
};

export const removeBackup = ({ path }: Backup): void => {
  rmSync(path, { force: true });
  rmSync(manifestPath(path), { force: true });
};

/** A backup by what the command line says: a path, a file's name in the folder, or `latest`. */
export const findBackup = (folder: string, database: string, wanted: string): Backup => {
  const known = listBackups(folder, database);
  if (wanted === "latest") {
    const [newest] = known;
    if (newest !== undefined) return newest;
    throw new BackupError(
      `There is no backup of ${labelOf(database)} in ${folder}. Make one with \`bun run db:backup\`, or name a file`,
    );
  }
  const path = [resolve(wanted), join(folder, wanted)].find((it) => existsSync(it));
  if (path === undefined) {
    const names = known.map((backup) => `  ${basename(backup.path)}`).join("\n");
    throw new BackupError(
      `There is no backup ${wanted}.${names === "" ? "" : ` Those of ${labelOf(database)} are:\n${names}`}`,
    );
  }
  const manifest = readManifest(path);
  const createdAt = manifest === null ? new Date(0) : new Date(manifest.createdAt);
  return { path, createdAt, manifest };
};
