import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { TextFile } from "../format/format-files.ts";
import { conflictIn, ownershipOf, withPlainEnds } from "./header.ts";

/** A file that will differ; `before` is null for a new one, `after` for one that goes. */
export interface Change {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A file that is written by hand, and what would be made in its place. */
export interface EjectedFile {
  readonly path: string;
  readonly text: string;
  readonly made: string;
}

/** What writing would do, found out without doing it. */
export interface WritePlan {
  readonly changes: readonly Change[];
  readonly unchanged: readonly string[];
  /** Files that are left alone; they are among the unchanged too. */
  readonly ejected: readonly EjectedFile[];
  /** When there are any, nothing is written at all. */
  readonly problems: readonly Diagnostic[];
}

/** Whether a file of this name, no longer made, is to be removed from a generated folder. */
export interface OwnedFolder {
  /** Relative to the root. */
  readonly path: string;
  readonly owns: (name: string) => boolean;
}

/** Why a file that is another's work, or holds some, stays as it is. */
const problem = (code: "HW1501" | "HW1502", file: string, text: string): Diagnostic => {
  const line = conflictIn(text);
  return line === null
    ? diagnose(code, { file, line: 1 }, { file })
    : diagnose("HW1504", { file, line }, { file });
};

const read = (path: string): string | null =>
  existsSync(path) ? readFileSync(path, "utf8") : null;

const generatedNames = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.gen\.tsx?$/.test(name))
        .toSorted()
    : [];

/** Compares the files to be with those that are, below `root`. */
export const planWrite = (
  root: string,
  files: readonly TextFile[],
  folders: readonly OwnedFolder[],
): WritePlan => {
  const changes: Change[] = [];
  const unchanged: string[] = [];
  const ejected: EjectedFile[] = [];
  const problems: Diagnostic[] = [];

  for (const { path, text } of files) {
    const before = read(join(root, path));
    if (before !== null && withPlainEnds(before) === text) {
      unchanged.push(path);
      continue;
    }
    const ownership = before === null ? "generated" : ownershipOf(before);
    if (ownership === "ejected") {
      unchanged.push(path);
      ejected.push({ path, text: before ?? "", made: text });
    }
    if (ownership === "foreign") problems.push(problem("HW1501", path, before ?? ""));
    else if (ownership === "edited") problems.push(problem("HW1502", path, before ?? ""));
    else if (ownership === "generated") changes.push({ path, before, after: text });
  }

  const made = new Set(files.map(({ path }) => path));
  for (const folder of folders) {
    for (const name of generatedNames(join(root, folder.path))) {
      const path = `${folder.path}/${name}`;
      if (made.has(path) || !folder.owns(name)) continue;
      const before = readFileSync(join(root, path), "utf8");
      const ownership = ownershipOf(before);
      if (ownership === "edited") problems.push(problem("HW1502", path, before));
      else if (ownership === "generated") changes.push({ path, before, after: null });
    }
  }
  return { changes, unchanged, ejected, problems };
};
