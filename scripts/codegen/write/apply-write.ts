import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { WritePlan } from "./plan-write.ts";

/**
 * Writes what a plan says. Every new text lies beside its place before the first file is replaced,
 * so that a full disk or a lack of rights leaves all files as they were.
 */
export const applyWrite = (root: string, { changes }: WritePlan): void => {
  const written = changes.flatMap(({ path, after }) => (after === null ? [] : [{ path, after }]));
  const folders = new Set(written.map(({ path }) => dirname(join(root, path))));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  /** Places of the texts that lie beside them. */
  const staged = new Set<string>();
  const aside = (place: string): string => `${place}.${process.pid}.tmp`;
  try {
    for (const { path, after } of written) {
      const place = join(root, path);
      staged.add(place);
      writeFileSync(aside(place), after);
    }
    for (const place of staged) {
      renameSync(aside(place), place);
      staged.delete(place);
    }
  } finally {
    for (const place of staged) rmSync(aside(place), { force: true });
  }
  for (const { path, after } of changes) if (after === null) rmSync(join(root, path));
};
