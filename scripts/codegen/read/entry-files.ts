import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";

/** The files a schema is made of. */
export interface EntryFiles {
  /** Absolute, each once, in the order they were named; those of a folder or a glob by name. */
  readonly files: readonly string[];
  /** Entries that lead to no file. */
  readonly missing: readonly string[];
}

const CODE = /\.[mc]?[jt]sx?$/;
const NO_SCHEMA = /\.d\.[mc]?ts$|\.(?:test|spec|stories|gen)\.[mc]?[jt]sx?$/;
const APART = /(?:^|\/)(?:node_modules|__tests__|dist|\.[^/]+)\//;
const SCRIPTS = /(?:^|\/)(?:seeds?|migrate|migrations?|reset)\.[mc]?[jt]sx?$/;

/** Whether a file found by searching is a part of a schema: it speaks of Drizzle, or hands on others. */
const speaksOfSchema = (path: string): boolean =>
  /["']drizzle-orm(?:\/[\w-]+)?["']|export\s+(?:\*|\{[^}]*\})\s*from/.test(
    readFileSync(path, "utf8"),
  );

const search = (pattern: string, folder: string): string[] =>
  [...new Bun.Glob(pattern).scanSync({ cwd: folder, absolute: true, onlyFiles: true })]
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => {
      const below = path.slice(folder.length);
      return CODE.test(path) && !NO_SCHEMA.test(path) && !APART.test(below) && !SCRIPTS.test(path);
    })
    .filter(speaksOfSchema)
    .toSorted();

/** The folder before the first star of a glob, and the rest of it. */
const splitGlob = (pattern: string): { folder: string; rest: string } => {
  const parts = pattern.split("/");
  const first = parts.findIndex((part) => /[*?[\]{}!]/.test(part));
  return { folder: parts.slice(0, first).join("/") || "/", rest: parts.slice(first).join("/") };
};

const expand = (root: string, entry: string): string[] => {
  const path = isAbsolute(entry) ? entry : join(root, entry);
  if (existsSync(path)) {
    return statSync(path).isDirectory() ? search("**/*", path) : [resolve(path)];
  }
  if (!/[*?[\]{}]/.test(path)) return [];
  const { folder, rest } = splitGlob(path.replaceAll("\\", "/"));
  return existsSync(folder) ? search(rest, folder) : [];
};

/** The folders that entries search, absolute: where a new file may belong to the schema. */
export const entryFolders = (root: string, entries: string | readonly string[]): string[] =>
  [entries].flat().flatMap((entry) => {
    const path = (isAbsolute(entry) ? entry : join(root, entry)).replaceAll("\\", "/");
    if (existsSync(path)) return statSync(path).isDirectory() ? [path] : [];
    return /[*?[\]{}]/.test(path) ? [splitGlob(path).folder] : [dirname(path)];
  });

/** Finds the files behind entries: files, folders and globs, relative to the root. */
export const entryFiles = (root: string, entries: readonly string[]): EntryFiles => {
  const files = new Set<string>();
  const missing: string[] = [];
  for (const entry of entries) {
    const found = expand(root, entry);
    if (found.length === 0) missing.push(entry);
    for (const file of found) files.add(file);
  }
  return { files: [...files], missing };
};
