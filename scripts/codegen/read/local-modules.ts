import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, isAbsolute, join } from "node:path";
import { conventionalFile } from "./conventional-alias.ts";
import { resolveInWorkspace } from "./workspace.ts";

/** Where Bun keeps what it fetches unasked; nothing there is a part of a project. */
const FETCHED = "/.bun/install/cache/";

/** The file of the project or of its installed packages that a specifier means; null for none. */
export const resolveInstalled = (specifier: string, folder: string): string | null => {
  try {
    const path = Bun.resolveSync(specifier, folder);
    return path.includes(FETCHED) ? null : path;
  } catch {
    return null;
  }
};

/** Whether code in a folder can import a specifier, by itself. */
export const isInstalled = (specifier: string, folder: string): boolean => {
  if (resolveInstalled(specifier, folder) !== null) return true;
  try {
    const path = createRequire(join(folder, "schema.ts")).resolve(specifier);
    return existsSync(path) && !path.includes(FETCHED);
  } catch {
    return false;
  }
};

/** The file that a specifier means in a project that is neither installed nor built; null for none. */
export const resolveUninstalled = (specifier: string, folder: string): string | null =>
  resolveInWorkspace(specifier, folder) ?? conventionalFile(specifier, folder);

/** The project's own file a specifier means; null for packages and what can't be found. */
export const resolveLocal = (specifier: string, folder: string): string | null => {
  const path = resolveInstalled(specifier, folder) ?? resolveUninstalled(specifier, folder);
  return path !== null && isAbsolute(path) && !path.includes("/node_modules/") ? path : null;
};

const loaders: Readonly<Record<string, "ts" | "tsx" | "js" | "jsx">> = {
  ".ts": "ts",
  ".mts": "ts",
  ".cts": "ts",
  ".tsx": "tsx",
  ".js": "js",
  ".mjs": "js",
  ".cjs": "js",
  ".jsx": "jsx",
};

/** How Bun reads a file; undefined for what is no code. */
export const loaderOf = (path: string): "ts" | "tsx" | "js" | "jsx" | undefined =>
  loaders[extname(path)];

/** The specifiers that a file imports; none of what is no code or can't be parsed. */
export const importsOf = (path: string): string[] => {
  const loader = loaderOf(path);
  if (loader === undefined) return [];
  try {
    return new Bun.Transpiler({ loader })
      .scanImports(readFileSync(path, "utf8"))
      .map(({ path: specifier }) => specifier);
  } catch {
    return []; // A file that can't be read or parsed is reported by importing it.
  }
};

/** These files and all files of the project that they import, in the order they are met. */
export const localModules = (...entries: readonly string[]): string[] => {
  const met = new Set<string>();
  const visit = (path: string): void => {
    if (met.has(path)) return;
    met.add(path);
    for (const specifier of importsOf(path)) {
      const next = resolveLocal(specifier, dirname(path));
      if (next !== null) visit(next);
    }
  };
  for (const entry of entries) visit(entry);
  return [...met];
};
