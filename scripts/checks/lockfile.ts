import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A URL in the lock file ties every install to the registry of whoever wrote it. */
export const checkLockfile = (root: string): string[] =>
  readFileSync(join(root, "bun.lock"), "utf8")
    .split("\n")
    .flatMap((line, at) =>
      /https?:\/\//.test(line)
        ? [
            `bun.lock:${at + 1} has a URL: ${line.trim()} (remove bun.lock, unset the registry, install)`,
          ]
        : [],
    );
