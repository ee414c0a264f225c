import type { Operation, SqlValue } from "../../engine/operation.ts";
import { ValidationError } from "../../errors/request-errors.ts";
import type { RuntimeTable } from "../runtime-table.ts";
import { labelOf, SEPARATOR } from "./label.ts";
import { holdTree, setPath, type Tree, treeOf } from "./tree.ts";

interface Node {
  readonly key: SqlValue;
  readonly parent: SqlValue;
  readonly path: string;
}

/** The way from the root, by going up. @throws {ValidationError} when that never ends */
const wayOf = ({ parent }: Tree, node: Node, nodes: ReadonlyMap<string, Node>): string => {
  const labels: string[] = [];
  const seen = new Set<Node>();
  for (let at: Node | undefined = node; at !== undefined;) {
    if (seen.has(at)) {
      const message = `The row ${String(node.key)} lies in a circle`;
      throw new ValidationError([{ path: [parent.name], code: "cycle", message }]);
    }
    seen.add(at);
    labels.unshift(labelOf(at.key));
    at = at.parent === null ? undefined : nodes.get(labelOf(at.parent));
  }
  return labels.join(SEPARATOR);
};

/**
 * Works out the path of every row anew, removed ones too, and says how many were wrong.
 * @throws {ValidationError} when rows lie in a circle; then nothing is changed
 */
export function* rebuildPaths(table: RuntimeTable): Operation<number> {
  const tree = treeOf(table);
  yield* holdTree(tree, true);
  const { dialect } = table.catalog;
  const { key, parent, path } = tree;
  const item = ({ quoted, model }: typeof key, as: string) =>
    `${dialect.read(quoted, model)} AS ${as}`;
  const items = [item(key, "key"), item(parent, "parent"), item(path, "path")].join(", ");
  const rows = yield { sql: `SELECT ${items} FROM ${table.quoted}`, parameters: [] };
  const nodes = new Map(
    rows.map((row): [string, Node] => [
      labelOf(row["key"]),
      { key: row["key"] ?? null, parent: row["parent"] ?? null, path: String(row["path"]) },
    ]),
  );
  let count = 0;
  for (const node of nodes.values()) {
    const way = wayOf(tree, node, nodes);
    if (way === node.path) continue;
    yield* setPath(tree, [node.key], way);
    count += 1;
  }
  return count;
}
