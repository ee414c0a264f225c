import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The repository's root. */
export const root = join(import.meta.dirname, "..", "..");

const stamp = join(root, "node_modules", ".headwater-installed");

const manifests = ["bun.lock", "package.json"].concat(
  ["database", "server", "api-client", "client"].map((name) => `packages/${name}/package.json`),
);

const fingerprint = (): string => {
  const hash = createHash("sha256");
  for (const file of manifests) hash.update(readFileSync(join(root, file)));
  return hash.digest("hex");
};

const run = (...flags: string[]): boolean =>
  Bun.spawnSync([process.execPath, "install", ...flags], {
    cwd: root,
    // Standard output is the command's own: it may be a report for machines.
    stdio: ["ignore", 2, 2],
  }).success;

/**
 * Installs the dependencies when they are missing or older than the manifests. Imports nothing but
 * what the runtime has, so that it can run first on a fresh clone.
 * @returns whether anything was installed
 */
export const install = (): boolean => {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint()) return false;
  console.error("Installing dependencies …");
  if (!run("--frozen-lockfile") && !run()) {
    console.error("The dependencies could not be installed; the lines above say why.");
    process.exit(1);
  }
  writeFileSync(stamp, fingerprint());
  return true;
};

/** A runtime that has once found no package goes on finding none: the command starts anew. */
const startAnew = async (): Promise<never> => {
  const child = Bun.spawn([process.execPath, ...process.argv.slice(1)], {
    stdio: ["inherit", "inherit", "inherit"],
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => child.kill(signal));
  }
  process.exit(await child.exited);
};

/** For the first line of a command: goes on only where all that it imports is there. */
export const ensureInstalled = async (): Promise<void> => {
  if (install()) await startAnew();
};
