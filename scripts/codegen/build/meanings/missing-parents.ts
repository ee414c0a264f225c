import type { Relation } from "../../model.ts";
import type { TableFacts } from "../../read/facts.ts";
import { sameList } from "../same-names.ts";

/**
 * Whether rows may refer to a row that is removed, and so seems not to be there: unless they would
 * have gone with it, or held it back.
 */
export const mayBeMissing = (
  { target, many, columns }: Pick<Relation, "target" | "many" | "columns">,
  table: TableFacts,
  isKept: (table: string) => boolean,
): boolean => {
  if (many || !isKept(target)) return false;
  const key = table.foreignKeys.find(
    (one) => one.target === target && sameList(one.columns, columns),
  );
  if (key === undefined) return true;
  const { onDelete } = key;
  if (onDelete === "cascade") return !isKept(table.name);
  return onDelete === "set null" || onDelete === "set default";
};
