import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { TextFile } from "../format/format-files.ts";
import type { Table } from "../model.ts";
import { ejected, madeOfEjected, ownershipOf, statedDigest } from "./header.ts";
import { changedParts, madeOf } from "./made-of.ts";

/** What became of the files of a table; paths relative to the root. */
export interface Ejection {
  /** Written by hand from now on. */
  readonly ejected: readonly string[];
  /** Were so already, and now say that they are up to the schema as it is. */
  readonly noted: readonly string[];
  /** Were so already. */
  readonly before: readonly string[];
  /** Of those ejected: made of the schema as it was before. */
  readonly behind: readonly string[];
}

export const isFileOf = ({ names }: Table, path: string): boolean =>
  basename(path).startsWith(`${names.file}.`);

/**
 * Gives a table's generated files to its author: they stay where they are, and the generator
 * leaves them alone. Edits that were made in them before are kept.
 * @param made the files that the generator makes of the table now, without headers
 */
export const ejectTable = (root: string, table: Table, made: readonly TextFile[]): Ejection => {
  const done: string[] = [];
  const noted: string[] = [];
  const before: string[] = [];
  const behind: string[] = [];
  for (const { path, text: body } of made) {
    const file = join(root, path);
    if (!existsSync(file)) continue;
    const text = readFileSync(file, "utf8");
    const ownership = ownershipOf(text);
    if (ownership === "foreign") continue;
    const now = madeOf(table, body);
    const was = ownership === "ejected" ? madeOfEjected(text) : null;
    if (was !== null && was.body === now.body && changedParts(was, now).length === 0) {
      before.push(path);
      continue;
    }
    writeFileSync(file, ejected(text, now));
    (ownership === "ejected" ? noted : done).push(path);
    if (ownership !== "ejected" && statedDigest(text) !== now.body) behind.push(path);
  }
  return { ejected: done, noted, before, behind };
};
