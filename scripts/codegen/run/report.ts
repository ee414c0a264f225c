import type { Change, WritePlan } from "../write/plan-write.ts";

const list = (word: string, changes: readonly Change[]): string[] =>
  changes.map(({ path }) => `  ${word.padEnd(8)} ${path}`);

/** What was, or in a check would be, written and removed; and how much stayed as it is. */
export const reportPlan = ({ changes, unchanged }: WritePlan): string => {
  const removed = changes.filter(({ after }) => after === null);
  const added = changes.filter(({ before }) => before === null);
  const changed = changes.filter(({ before, after }) => before !== null && after !== null);
  return [
    ...list("added", added),
    ...list("changed", changed),
    ...list("removed", removed),
    `${added.length + changed.length} written, ${unchanged.length} unchanged, ${removed.length} removed`,
  ].join("\n");
};
