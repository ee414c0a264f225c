import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../codegen/project.ts";

/** Where the output of tries lies: in this repository, so that `@headwater/*` is found from there. */
export const TRIES = join(project.root, "data/try");

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Removes what tries that were killed have left. */
const tidy = (): void => {
  for (const name of readdirSync(TRIES)) {
    const pid = Number(/^output-(\d+)-/.exec(name)?.[1] ?? 0);
    if (pid > 0 && !isRunning(pid)) rmSync(join(TRIES, name), { recursive: true, force: true });
  }
};

/** A new folder for the output of one try, which goes when the process ends. */
export const makeTryFolder = (): string => {
  mkdirSync(TRIES, { recursive: true });
  tidy();
  const folder = mkdtempSync(join(TRIES, `output-${process.pid}-`));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
