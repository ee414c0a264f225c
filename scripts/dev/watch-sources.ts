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

/** Hand-written files under watch; what changes is kept until somebody asks for it. */
export interface WatchedSources {
  /**
   * Calls `onChange` with the files that changed, relative to the root, once they have been quiet
   * for a moment. Never twice at the same time: what changes meanwhile comes next.
   */
  follow(onChange: (files: string[]) => Promise<void>): void;
}

/** Settles when every file is under watch: no change after that is missed. */
export const watchSources = async (): Promise<WatchedSources> => {
  const changed = new Set<string>();
  let onChange: ((files: string[]) => Promise<void>) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;

  const settle = async (): Promise<void> => {
    if (onChange === null || busy || changed.size === 0) return;
    busy = true;
    const files = [...changed].toSorted();
    changed.clear();
    try {
      await onChange(files);
    } catch (error) {
      console.error(error);
    }
    busy = false;
    await settle();
  };

  const watcher = watch(
    folders.map((folder) => join(root, folder)),
    {
      ignoreInitial: true,
      ignored: (path) =>
        /[\\/](generated|node_modules|e2e|testing)([\\/]|$)|\.test\.tsx?$/.test(path),
    },
  );
  watcher.on("all", (event, path) => {
    if (event === "addDir" || event === "unlinkDir") return;
    changed.add(relative(root, path).replaceAll("\\", "/"));
    clearTimeout(timer);
    timer = setTimeout(() => void settle(), QUIET_MS);
  });
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));

  return {
    follow(next) {
      onChange = next;
      void settle();
    },
  };
};
