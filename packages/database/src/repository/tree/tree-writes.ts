import type { Operation, SqlValue } from "../../engine/operation.ts";
import type { Filter } from "../../filter/filter.ts";
import { filterSql } from "../../query/filter-sql.ts";
import { readOne } from "../../query/one.ts";
import { presence } from "../../query/presence.ts";
import type { Form, Row } from "../../query/rows.ts";
import { Shape } from "../../query/shape.ts";
import { SqlWriter } from "../../query/sql-writer.ts";
import { type Insert, insertRow } from "../insert.ts";
import { keyParameters } from "../key.ts";
import type { RuntimeTable } from "../runtime-table.ts";
import { type Changes, updateRow } from "../update.ts";
import { carryBelow, holdTree, pathBelow, pathOf, setPath, type Tree, treeOf } from "./tree.ts";

/** As `insertRow`, of a tree: the row gets its path. */
export function* insertInTree(table: RuntimeTable, insert: Insert, form: Form): Operation<Row> {
  const tree = treeOf(table);
  yield* holdTree(tree, false);
  const row = yield* insertRow(table, insert, form);
  const key = row[tree.key.name];
  const values = keyParameters(table, key);
  const path = yield* pathBelow(tree, key, insert.data[tree.parent.name], undefined);
  yield* setPath(tree, values, path);
  return (yield* readOne(table, table.key, values, undefined, form)) ?? row;
}

/** Moves a row with all below it to where its new parent is; nothing where it is there already. */
function* place(tree: Tree, key: readonly SqlValue[], parent: unknown): Operation<void> {
  yield* holdTree(tree, true);
  const { table } = tree;
  const row = yield* readOne(table, table.key, key, undefined, "code");
  const from = yield* pathOf(tree, key);
  if (row === null || from === undefined) return;
  const to = yield* pathBelow(tree, row[tree.key.name], parent, from);
  if (to === from) return;
  yield* setPath(tree, key, to);
  if (from !== "") yield* carryBelow(tree, from, to);
}

/** As `updateRow`, of a tree: a change of the parent moves the row with all below it. */
export function* updateInTree(
  table: RuntimeTable,
  key: readonly SqlValue[],
  changes: Changes,
  form: Form,
): Operation<Row | null> {
  const tree = treeOf(table);
  const parent = changes.data[tree.parent.name];
  if (parent !== undefined) yield* place(tree, key, parent);
  return yield* updateRow(table, key, changes, form);
}

/** The rows that meet a filter. */
export function* rowsOf(
  tree: Tree,
  where: Filter,
  removedToo: boolean,
): Operation<{ key: SqlValue; path: string }[]> {
  const { table } = tree;
  const shape = new Shape("");
  shape.addWhere(table, where);
  const writer = new SqlWriter(table.catalog.dialect);
  const alias = writer.alias();
  const own = filterSql(writer, table, alias, where);
  const conditions = [own, ...presence(table, alias, removedToo ? "include" : undefined)];
  const key = writer.dialect.read(`${alias}.${tree.key.quoted}`, tree.key.model);
  const items = `${key} AS key, ${alias}.${tree.path.quoted} AS path`;
  const from = `${table.quoted} AS ${alias} WHERE ${conditions.join(" AND ")}`;
  const rows = yield { sql: `SELECT ${items} FROM ${from}`, parameters: shape.parameters };
  return rows.map((row) => ({ key: row["key"] ?? null, path: String(row["path"]) }));
}

/** As `updateRows`, of a tree, for changes of the parent: one row after the other. */
export function* updateRowsInTree(
  table: RuntimeTable,
  where: Filter,
  changes: Changes,
): Operation<number> {
  const tree = treeOf(table);
  yield* holdTree(tree, true);
  const rows = yield* rowsOf(tree, where, false);
  for (const { key } of rows) yield* updateInTree(table, [key], changes, "code");
  return rows.length;
}

/** Whether rows stay when the one they lie below is taken out of the database. */
export const leavesChildren = ({ model }: RuntimeTable): boolean =>
  model.tree !== undefined &&
  model.foreignKeys.some(
    ({ target, columns, onDelete }) =>
      target === model.name &&
      columns.length === 1 &&
      columns[0] === model.tree?.parent &&
      (onDelete === "set null" || onDelete === "set default"),
  );

/** Makes those roots that lay right below rows which are gone, the deepest first. */
export function* makeRoots(tree: Tree, gone: readonly string[]): Operation<void> {
  for (const path of gone.toSorted((a, b) => b.length - a.length)) {
    if (path !== "") yield* carryBelow(tree, path, "");
  }
}
