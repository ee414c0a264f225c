import { join } from "node:path";
import { watch } from "chokidar";
import type { Project } from "../project.ts";

const QUIET_MS = 60;

/**
 * Calls `generate` whenever a source, or the set of hand-written repositories and routes, has
 * changed and been quiet for a moment. `generate` answers with the sources to watch from then on;
 * what it throws is shown, and watching goes on.
 */
export const watchProject = async (
  project: Project,
  sources: readonly string[],
  generate: () => Promise<readonly string[]>,
): Promise<void> => {
  const folders = Object.values(project.custom).map((folder) => join(project.root, folder));
  const watcher = watch([...sources, ...folders], {
    ignoreInitial: true,
    ignored: (path) => path.endsWith(".tmp") || path.endsWith(".test.ts"),
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();
  const again = async (): Promise<void> => {
    try {
      watcher.add([...(await generate())]);
    } catch (error) {
      console.error(error);
    }
  };
  watcher.on("all", (event, path) => {
    // Only whether a hand-written file is there matters, not what it says.
    if (event === "change" && folders.some((folder) => path.startsWith(folder))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(again);
    }, QUIET_MS);
  });
  await new Promise<void>((ready) => watcher.on("ready", () => ready()));
  console.log("Watching for changes. Ctrl+C ends.");
};
