import { diagnose } from "../../diagnostics/diagnostic.ts";
import type { Index, Tree } from "../../model.ts";
import type { TableFacts } from "../../read/facts.ts";
import { claim, type Need, type Subject } from "./claim.ts";

const need: Need = {
  option: "tree.path",
  kind: "string",
  nullable: false,
  words: "a text that may not be null",
  fix: '`...tree()` of @headwater/database/columns makes one; or `text("path").notNull().default("")`.',
};

/** The columns that lead from rows of a table to others of it. */
const parentsOf = ({ name, primaryKey, foreignKeys }: TableFacts): string[] =>
  foreignKeys.flatMap(({ target, columns, references }) =>
    target === name && references.join() === primaryKey?.columns.join() && columns.length === 1
      ? columns
      : [],
  );

/** The columns that make a table a tree. */
export const treeOf = (subject: Subject): Tree | undefined => {
  const { table, resource, diagnostics } = subject;
  const option = resource?.tree ?? null;
  const path = claim(subject, need, option?.path ?? null, ({ meaning }) => meaning?.is === "path");
  if (path === null) return undefined;
  const column = table.columns.find(({ name }) => name === path);
  const made = column?.meaning?.is === "path" ? column.meaning.parent : null;
  const named = option?.parent ?? made;
  const parents = parentsOf(table);
  const [first, second] = parents;
  const parent = named ?? (second === undefined ? first : undefined);
  if (parent === undefined || !parents.includes(parent)) {
    const place = column?.place ?? table.place;
    diagnostics.push(diagnose("HW1606", place, { table: table.name, parents, named }));
    return undefined;
  }
  return { parent, path };
};

/** What finds the rows below a path; by code point, as paths are compared. */
export const pathIndex = (table: TableFacts, { path }: Tree, postgresql: boolean): Index => {
  const column = table.columns.find(({ name }) => name === path)?.column ?? path;
  const term = postgresql ? { column: path, after: 'COLLATE "C"' } : { column: path };
  return { name: `${table.table}_${column}_idx`, unique: false, terms: [term], where: null };
};
