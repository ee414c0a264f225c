import { Graph, layout as arrange } from "@dagrejs/dagre";
import { type Box, CROWD, type PlacedBox } from "./boxes.ts";
import type { Line } from "./lines.ts";

/** Tables that hang together, arranged around their own corner. */
interface Island {
  readonly boxes: readonly PlacedBox[];
  readonly width: number;
  readonly height: number;
}

export interface Picture {
  readonly boxes: readonly PlacedBox[];
  readonly width: number;
  readonly height: number;
}

const GAP = 44;
/** Width to height of a screen. */
const SHAPE = 1.5;

const nameOf = ({ resource }: Box): string => resource.name;

/** The boxes in groups that no line leads out of, the largest first. */
const groups = (boxes: readonly Box[], lines: readonly Line[]): Box[][] => {
  const parent = new Map(boxes.map((box) => [nameOf(box), nameOf(box)]));
  const root = (name: string): string => {
    const above = parent.get(name) ?? name;
    return above === name ? name : root(above);
  };
  for (const { from, to } of lines) parent.set(root(from), root(to));
  const found = Map.groupBy(boxes, (box) => root(nameOf(box)));
  return [...found.values()].toSorted((a, b) => b.length - a.length);
};

type Direction = "LR" | "TB";

/** Parents first, what points at them after. */
const arranged = (boxes: readonly Box[], lines: readonly Line[], rankdir: Direction): Island => {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir, nodesep: 30, ranksep: 90, ranker: "network-simplex" });
  graph.setDefaultEdgeLabel(() => ({}));
  const names = new Set(boxes.map(nameOf));
  for (const box of boxes) graph.setNode(nameOf(box), { width: box.width, height: box.height });
  for (const { id, from, to } of lines)
    if (names.has(from) && names.has(to) && from !== to) graph.setEdge(to, from, {}, id);
  arrange(graph);
  const placed = boxes.map((box) => {
    const { x, y } = graph.node(nameOf(box));
    return { ...box, x: (x ?? 0) - box.width / 2, y: (y ?? 0) - box.height / 2 };
  });
  const left = Math.min(...placed.map(({ x }) => x));
  const top = Math.min(...placed.map(({ y }) => y));
  return {
    boxes: placed.map((box) => ({ ...box, x: box.x - left, y: box.y - top })),
    width: Math.max(...placed.map(({ x, width }) => x + width)) - left,
    height: Math.max(...placed.map(({ y, height }) => y + height)) - top,
  };
};

/** How large it can be drawn on a screen. */
const scaleOf = ({ width, height }: Island): number => Math.min(SHAPE / width, 1 / height);

/** From left to right, or from top to bottom where that is much nearer to the shape of a screen. */
const islandOf = (boxes: readonly Box[], lines: readonly Line[]): Island => {
  const across = arranged(boxes, lines, "LR");
  if (boxes.length < CROWD) return across;
  const down = arranged(boxes, lines, "TB");
  return scaleOf(down) > scaleOf(across) ? down : across;
};

/** Lays islands side by side in rows, so that the whole has about the shape of a screen. */
const pack = (islands: readonly Island[]): Picture => {
  const area = islands.reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const widest = Math.max(...islands.map(({ width }) => width), Math.sqrt(area * SHAPE));
  const boxes: PlacedBox[] = [];
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  let width = 0;
  for (const island of islands) {
    if (x > 0 && x + island.width > widest) {
      x = 0;
      y += rowHeight + GAP;
      rowHeight = 0;
    }
    for (const box of island.boxes) boxes.push({ ...box, x: box.x + x, y: box.y + y });
    x += island.width + GAP;
    width = Math.max(width, x - GAP);
    rowHeight = Math.max(rowHeight, island.height);
  }
  return { boxes, width, height: y + rowHeight };
};

/** Puts every table in its place. */
export const layout = (boxes: readonly Box[], lines: readonly Line[]): Picture => {
  const all = groups(boxes, lines);
  const islands = all.filter(({ length }) => length > 1).map((group) => islandOf(group, lines));
  const single = all
    .filter(({ length }) => length === 1)
    .flat()
    .map((box): Island => ({ ...box, boxes: [{ ...box, x: 0, y: 0 }] }));
  return pack(single.length === 0 ? islands : [...islands, pack(single)]);
};
