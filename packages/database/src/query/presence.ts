import type { Deleted } from "../filter/deleted.ts";
import type { QueryTable } from "./table.ts";

/**
 * The condition that keeps removed rows out of what a statement sees, or lets only them in; none
 * where the table keeps none, or all are wanted. Binds nothing.
 */
export const presence = (table: QueryTable, alias: string, deleted?: Deleted): string[] => {
  const { deletedAt } = table;
  if (deletedAt === null || deleted === "include") return [];
  const column = alias === "" ? deletedAt.quoted : `${alias}.${deletedAt.quoted}`;
  return [`${column} IS ${deleted === "only" ? "NOT " : ""}NULL`];
};
