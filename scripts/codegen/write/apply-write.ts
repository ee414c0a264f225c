import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { WritePlan } from "./plan-write.ts";

/**
 * Writes what a plan says. Every new text lies beside its place before the first file is replaced,
 * so that a full disk or a lack of rights leaves all files as they were.
 */
export const applyWrite = (root: string, { changes }: WritePlan): void => {
  const staged: { from: string; to: string }[] = [];
  try {
    for (const { path, after } of changes) {
      if (after === null) continue;
      const to = join(root, path);
      const from = `${to}.${process.pid}.tmp`;
      mkdirSync(dirname(to), { recursive: true });
      staged.push({ from, to });
      writeFileSync(from, after);
    }
    for (const { from, to } of staged) renameSync(from, to);
  } finally {
    for (const { from } of staged) rmSync(from, { force: true });
  }
  for (const { path, after } of changes) if (after === null) rmSync(join(root, path));
};
