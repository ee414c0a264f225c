import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chosenOutputs } from "../emit/emit-files.ts";
import type { Group } from "../emit/outputs.ts";
import type { Table } from "../model.ts";
import type { Project } from "../project.ts";
import { ejected, ownershipOf } from "./header.ts";

/** What became of the files of a table. */
export interface Ejection {
  /** Written by hand from now on; relative to the root. */
  readonly ejected: readonly string[];
  /** Were so already. */
  readonly before: readonly string[];
}

/**
 * Gives a table's generated files to its author: they stay where they are, and the generator
 * leaves them alone. Edits that were made in them before are kept.
 */
export const ejectTable = (
  project: Project,
  { names }: Table,
  groups: readonly Group[],
): Ejection => {
  const paths = chosenOutputs(groups, project)
    .flatMap(({ part, endings }) =>
      endings.map((ending) => `${project.generated[part]}/${names.file}${ending}`),
    )
    .filter((path) => existsSync(join(project.root, path)));
  const done: string[] = [];
  const before: string[] = [];
  for (const path of paths) {
    const file = join(project.root, path);
    const text = readFileSync(file, "utf8");
    const ownership = ownershipOf(text);
    if (ownership === "ejected") before.push(path);
    if (ownership !== "generated" && ownership !== "edited") continue;
    writeFileSync(file, ejected(text));
    done.push(path);
  }
  return { ejected: done, before };
};
