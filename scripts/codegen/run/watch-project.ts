import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { watch } from "chokidar";
import type { Project } from "../project.ts";
import { entryFolders } from "../read/entry-files.ts";
import { endWithSupervisor, isSupervised, startAnew } from "./supervise.ts";

const QUIET_MS = 60;

const READ = /\.(?:[mc]?[jt]sx?|json)$/;
const NEVER = /\.gen\.tsx?$|\.test\.tsx?$|\.tmp$|[\\/](?:node_modules|\.git)(?:[\\/]|$)/;

/** What decides where imports and the schema are found. */
const isConfig = (path: string): boolean =>
  /^(?:tsconfig.*\.json|package\.json|drizzle.*\.config\.\w+)$/.test(basename(path));

const filesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];

const changedAfter = (moment: number, path: string): boolean =>
  (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? moment) > moment;

/** What was read before anything was watched. */
interface FirstRun {
  readonly sources: readonly string[];
  /** When reading it began; milliseconds. */
  readonly since: number;
}

/** A folder and those above it, up to the project's root. */
const upTo = (root: string, folder: string): string[] =>
  folder === root || !folder.startsWith(`${root}/`)
    ? [folder]
    : [folder, ...upTo(root, dirname(folder))];

/**
 * Calls `generate` whenever a source, the files beside the sources, or the set of hand-written
 * repositories and routes, has changed and been quiet for a moment. `generate` answers with the
 * sources to watch from then on; what it throws is shown, and watching goes on. A changed
 * configuration starts the process anew.
 */
export const watchProject = async (
  project: Project,
  { sources: first, since }: FirstRun,
  generate: () => Promise<readonly string[]>,
): Promise<void> => {
  const { root, custom } = project;
  const ignored = (path: string, stats?: { isFile(): boolean }): boolean =>
    NEVER.test(path) || (stats?.isFile() === true && !READ.test(path));
  const customFolders = Object.values(custom).map((folder) => join(root, folder));
  const folders = [...entryFolders(root, project.schema), ...customFolders];
  const around = (sources: readonly string[]): string[] => [
    ...new Set(sources.flatMap((file) => upTo(root, dirname(file)))),
  ];
  const options = { ignoreInitial: true, ignored };
  // Whole folders of the schema; of the others only what lies beside a source.
  const deep = watch(folders, options);
  const near = watch(around(first), { ...options, depth: 0 });

  let sources = new Set(first);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();
  const again = async (): Promise<void> => {
    try {
      const now = await generate();
      sources = new Set(now);
      near.add(around(now));
    } catch (error) {
      console.error(error);
    }
  };
  const onChange = (event: string, path: string): void => {
    if (event === "addDir" || event === "unlinkDir") return;
    if (isConfig(path) && isSupervised()) {
      console.log(`${basename(path)} has changed: starting anew.`);
      startAnew();
    }
    // Of a file that isn't a source, only whether it is there matters, not what it says.
    if (event === "change" && !sources.has(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(again);
    }, QUIET_MS);
  };
  for (const watcher of [deep, near]) watcher.on("all", onChange);
  await Promise.all(
    [deep, near].map((watcher) => new Promise<void>((ready) => watcher.on("ready", () => ready()))),
  );
  endWithSupervisor();
  // What changed between reading the schema and now has told nobody.
  for (const path of [...first, ...around(first).flatMap(filesIn)])
    if (changedAfter(since, path)) onChange("change", path);
  console.log("Watching for changes. Ctrl+C ends.");
};
