import type { Access } from "../model.ts";
import type { ColumnFacts, ResourceFacts, TableFacts } from "../read/facts.ts";
import { soundsSecret } from "./secret-names.ts";

export interface Classified {
  readonly access: Access;
  /** Hidden for its name, not because the author said so. */
  readonly guessed: boolean;
}

/** The columns that a column points at by its table's foreign keys. */
const pointsAt = (name: string, foreignKeys: TableFacts["foreignKeys"]): string[] =>
  foreignKeys.flatMap(({ columns, references }) => {
    const target = references[columns.indexOf(name)];
    return target === undefined ? [] : [target];
  });

/** Whether a column's name is that of a secret; what holds a key of other rows is as open as that. */
const isSecret = (
  column: Pick<ColumnFacts, "name" | "kind">,
  foreignKeys: TableFacts["foreignKeys"],
): boolean => {
  if (!soundsSecret(column)) return false;
  const targets = pointsAt(column.name, foreignKeys);
  return targets.length === 0 || targets.some((name) => soundsSecret({ ...column, name }));
};

/** Who may see and set a column from outside. */
export const classify = (
  column: Pick<ColumnFacts, "name" | "kind" | "generated" | "touched" | "identity"> & {
    /** Whether the server alone sets it. */
    readonly managed: boolean;
  },
  { foreignKeys }: Pick<TableFacts, "foreignKeys">,
  resource: ResourceFacts | null,
  /** Of a view's column that is a table's: what that table says of it. */
  origin: { readonly resource: ResourceFacts; readonly column: string } | null = null,
): Classified => {
  const { name } = column;
  const shut = origin && [...origin.resource.hidden, ...origin.resource.writeOnly];
  if (shut?.includes(origin?.column ?? "") && !resource?.reveal.includes(name)) {
    return { access: "hidden", guessed: false };
  }
  if (resource?.hidden.includes(name)) return { access: "hidden", guessed: false };
  if (resource?.writeOnly.includes(name)) return { access: "writeOnly", guessed: false };
  if (isSecret(column, foreignKeys) && !resource?.reveal.includes(name)) {
    return { access: "hidden", guessed: true };
  }
  const set =
    column.generated !== null ||
    column.identity?.always === true ||
    column.touched ||
    column.managed ||
    resource?.readOnly.includes(name);
  return { access: set === true ? "readOnly" : "open", guessed: false };
};
