import type { Resource } from "../../data/schema.ts";
import { lineOf, type PlacedBox } from "./boxes.ts";

/** A foreign key: from the column that holds it to the one it points at. */
export interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly column: string;
  readonly reference: string;
  readonly nullable: boolean;
}

/** The lines of the picture, one for each foreign key however many relations speak of it. */
export const linesOf = (resources: readonly Resource[]): Line[] => {
  const lines = new Map<string, Line>();
  for (const { name, relations } of resources)
    for (const { many, target, columns, references, nullable } of Object.values(relations)) {
      if (many) continue;
      const id = `${name} ${columns.join(",")} ${target}`;
      const [column = ""] = columns;
      const [reference = ""] = references;
      lines.set(id, { id, from: name, to: target, column, reference, nullable });
    }
  return [...lines.values()];
};

const REACH = 26;
const LEAST_BEND = 40;
const MOST_BEND = 160;

/** Where a line leaves a box: `side` is -1 at the left, 1 at the right. */
const exits = (from: PlacedBox, to: PlacedBox): readonly [number, number] => {
  const fromMiddle = from.x + from.width / 2;
  const toMiddle = to.x + to.width / 2;
  if (to.x + to.width + REACH < from.x) return [-1, 1];
  if (from.x + from.width + REACH < to.x) return [1, -1];
  return fromMiddle < toMiddle ? [-1, -1] : [1, 1];
};

/** The path of a line, from the many to the one. */
export const pathOf = (line: Line, from: PlacedBox, to: PlacedBox): string => {
  const [leaving, arriving] = exits(from, to);
  const x1 = leaving > 0 ? from.x + from.width : from.x;
  const x2 = arriving > 0 ? to.x + to.width : to.x;
  const y1 = lineOf(from, line.column);
  const y2 = lineOf(to, line.reference);
  const bend = Math.min(Math.max(Math.abs(x2 - x1) / 2, LEAST_BEND), MOST_BEND);
  return `M${x1} ${y1}C${x1 + leaving * bend} ${y1} ${x2 + arriving * bend} ${y2} ${x2} ${y2}`;
};
