import { type Context, lookup } from "./context.ts";
import type { IssuePath } from "./issues.ts";
import { suggestion } from "./nearest.ts";
import { readNames } from "./options.ts";
import { storedOtherwise } from "./operators.ts";
import type { ColumnShape, ResourceShape } from "./shape.ts";

/** Columns by name, each once, in the order given; those unknown or unfit are told as issues. */
export function readColumns(
  input: unknown,
  shape: ResourceShape,
  path: IssuePath,
  context: Context,
  fits: (column: ColumnShape) => boolean = () => true,
): string[] {
  if (input === undefined) return [];
  const { columns } = lookup(shape);
  const found = new Set<string>();
  for (const name of new Set(readNames(input, path, context))) {
    const column = columns.get(name);
    if (column === undefined) {
      const hint = suggestion(name, columns.keys());
      context.issues.add(path, "UNKNOWN_COLUMN", `${shape.name} have no column "${name}"${hint}`);
    } else if (fits(column)) {
      found.add(name);
    } else {
      context.issues.add(
        path,
        "OPERATOR",
        `${name} (${column.kind}) does not fit here${storedOtherwise(column)}`,
      );
    }
  }
  return [...found];
}

/** The columns to bring back, key included, in the shape's order; nothing when all are. */
export function readSelect(
  input: unknown,
  shape: ResourceShape,
  path: IssuePath,
  context: Context,
): string[] | undefined {
  if (input === undefined) return undefined;
  const named = new Set([...shape.key, ...readColumns(input, shape, path, context)]);
  if (named.size === 0) context.issues.add(path, "MISSING", "name at least one column");
  return Object.keys(shape.columns).filter((name) => named.has(name));
}
