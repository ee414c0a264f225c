import { join, relative } from "node:path";
import { watch } from "chokidar";
import { root } from "../setup/ensure-installed.ts";

const folders = [
  "packages/database/src",
  "packages/server/src",
  "packages/api-client/src",
  "packages/client/src",
  "packages/client/app",
];

const QUIET_MS = 80;

/**
 * Calls `onChange` with the hand-written files that changed, relative to the root, once they have
 * been quiet for a moment. Never twice at the same time: what changes meanwhile comes next.
 */
export const watchSources = (onChange: (files: string[]) => Promise<void>): void => {
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;

  const settle = async (): Promise<void> => {
    if (busy || changed.size === 0) return;
    busy = true;
    const files = [...changed].toSorted();
    changed.clear();
    await onChange(files);
    busy = false;
    await settle();
  };

  watch(
    folders.map((folder) => join(root, folder)),
    {
      ignoreInitial: true,
      ignored: (path) =>
        /[\\/](generated|node_modules|e2e|testing)([\\/]|$)|\.test\.tsx?$/.test(path),
    },
  ).on("all", (event, path) => {
    if (event === "addDir" || event === "unlinkDir") return;
    changed.add(relative(root, path).replaceAll("\\", "/"));
    clearTimeout(timer);
    timer = setTimeout(() => void settle(), QUIET_MS);
  });
};
