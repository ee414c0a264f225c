import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../codegen/project.ts";

/** Where the output of tries lies: in this repository, so that `@headwater/*` is found from there. */
const HOME = join(project.root, "data/try");
const STALE_MS = 24 * 3_600_000;

/** Removes what tries that were killed have left. */
const tidy = (): void => {
  for (const name of readdirSync(HOME)) {
    const path = join(HOME, name);
    if (Date.now() - statSync(path).mtimeMs > STALE_MS) rmSync(path, { recursive: true });
  }
};

/** A new folder for the output of one try, which goes when the process ends. */
export const makeTryFolder = (): string => {
  mkdirSync(HOME, { recursive: true });
  tidy();
  const folder = mkdtempSync(join(HOME, "output-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
