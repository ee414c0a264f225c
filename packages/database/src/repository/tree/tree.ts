import type { Operation, SqlValue } from "../../engine/operation.ts";
import { UsageError, ValidationError } from "../../errors/request-errors.ts";
import { compared } from "../../query/compared.ts";
import { SqlWriter } from "../../query/sql-writer.ts";
import type { QueryColumn } from "../../query/table.ts";
import { Expression } from "../expression.ts";
import { keyCondition } from "../key.ts";
import type { RuntimeTable } from "../runtime-table.ts";
import { assignments, type Changes, changesOf } from "../update.ts";
import { AFTER_SEPARATOR, labelOf, LONGEST_PATH, SEPARATOR } from "./label.ts";

/** The columns that make a table a tree. */
export interface Tree {
  readonly table: RuntimeTable;
  readonly key: QueryColumn;
  readonly parent: QueryColumn;
  readonly path: QueryColumn;
}

/** @throws {UsageError} when the table is no tree */
export const treeOf = (table: RuntimeTable): Tree => {
  const { tree } = table.model;
  const [key] = table.key;
  if (tree === undefined || key === undefined) {
    throw new UsageError(`${table.model.name} are no tree: give the table a column of tree()`);
  }
  return { table, key, parent: table.column(tree.parent), path: table.column(tree.path) };
};

/**
 * Keeps others from moving rows of the tree until the end, on PostgreSQL, where transactions run side
 * by side; those who only add rows don't keep each other.
 */
export function* holdTree({ table }: Tree, moves: boolean): Operation<void> {
  const { dialect } = table.catalog;
  if (dialect.name === "sqlite") return;
  const lock = moves ? "pg_advisory_xact_lock" : "pg_advisory_xact_lock_shared";
  const name = dialect.placeholder(1);
  yield {
    sql: `SELECT ${lock}(hashtext(${name}::text))`,
    parameters: [`headwater tree ${table.quoted}`],
  };
}

/** The path of a row, removed or not; undefined when there is none of that key. */
export function* pathOf(
  { table, path }: Tree,
  key: readonly SqlValue[],
): Operation<string | undefined> {
  const { sql } = table.plan("n", () => {
    const writer = new SqlWriter(table.catalog.dialect);
    const where = keyCondition(table, () => writer.parameter());
    return { sql: `SELECT ${path.quoted} AS path FROM ${table.quoted}${where}` };
  });
  const [row] = yield { sql, parameters: key };
  return row === undefined ? undefined : String(row["path"]);
}

const issue = ({ parent }: Tree, code: string, message: string): ValidationError =>
  new ValidationError([{ path: [parent.name], code, message }]);

/**
 * Where a row lies below a parent.
 * @param parent as code has it; null for a root
 * @param own path of the row, where it has one
 * @throws {ValidationError} when the parent lies below the row itself, or too deep
 */
export function* pathBelow(
  tree: Tree,
  key: unknown,
  parent: unknown,
  own: string | undefined,
): Operation<string> {
  const label = labelOf(key);
  if (parent === null || parent === undefined) return label;
  if (labelOf(parent) === label) throw issue(tree, "cycle", "A row can't be its own parent");
  const above = yield* pathOf(tree, [compared(tree.key, parent)]);
  // Somebody else has written it: where it lies is not known yet.
  if (above === "") {
    const message = "The parent has no path yet: call rebuildPaths() of the repository once";
    throw issue(tree, "no_path", message);
  }
  // That it leads nowhere is the foreign key's to say.
  if (above === undefined) return label;
  if (own !== undefined && own !== "" && `${above}${SEPARATOR}`.startsWith(`${own}${SEPARATOR}`)) {
    throw issue(tree, "cycle", "The parent lies below the row itself");
  }
  const path = `${above}${SEPARATOR}${label}`;
  if (path.length > LONGEST_PATH) throw issue(tree, "too_big", "The tree would be too deep");
  return path;
}

/** The condition that rows lie below a path; binds `below` of that path. */
export const belowSql = ({ table, path }: Tree, writer: SqlWriter): string => {
  const { dialect } = table.catalog;
  const reference = dialect.comparable(path.quoted, path.model);
  const cast = dialect.name === "sqlite" ? "" : "::text";
  return `${reference} >= ${writer.parameter()}${cast} AND ${reference} < ${writer.parameter()}${cast}`;
};

export const below = (path: string): [from: string, to: string] => [
  path + SEPARATOR,
  path + AFTER_SEPARATOR,
];

/** Gives a row its path. */
export function* setPath(tree: Tree, key: readonly SqlValue[], path: string): Operation<void> {
  const { table } = tree;
  const { sql } = table.plan("N", () => {
    const writer = new SqlWriter(table.catalog.dialect);
    const set = `${tree.path.quoted} = ${writer.parameter()}`;
    const where = keyCondition(table, () => writer.parameter());
    return { sql: `UPDATE ${table.quoted} SET ${set}${where}` };
  });
  yield { sql, parameters: [path, ...key], mode: "run" };
}

/** The changes of rows whose path begins anew: all that every write changes, and the path. */
const carried = ({ table, path }: Tree, from: string, to: string): Changes => {
  const changes = changesOf(table, { [path.name]: "" });
  const sqlite = table.catalog.dialect.name === "sqlite";
  const [text, number] = sqlite ? ["", ""] : ["::text", "::integer"];
  const rest = new Expression(
    ["", `${text} || substr(${path.quoted}, `, `${number})`],
    [to, from.length + 1],
  );
  const [, ...others] = changes.parameters;
  return {
    ...changes,
    parameters: [...rest.values, ...others],
    expressions: new Map([...changes.expressions, [path.name, rest]]),
  };
};

/**
 * Moves all that lies below a path along with it, in one statement.
 * @param to the new path; empty where the rows right below become roots
 */
export function* carryBelow(tree: Tree, from: string, to: string): Operation<void> {
  const { table } = tree;
  const changes = carried(tree, to === "" ? from + SEPARATOR : from, to);
  const { sql } = table.plan(`V${changes.key}`, () => {
    const writer = new SqlWriter(table.catalog.dialect);
    const set = assignments(writer, table, changes);
    return { sql: `UPDATE ${table.quoted} SET ${set} WHERE ${belowSql(tree, writer)}` };
  });
  yield { sql, parameters: [...changes.parameters, ...below(from)], mode: "run" };
  yield* demandShallow(tree, to);
}

/** @throws {ValidationError} when rows lie too deep now */
function* demandShallow(tree: Tree, path: string): Operation<void> {
  if (path === "") return;
  const { table } = tree;
  const writer = new SqlWriter(table.catalog.dialect);
  const condition = `${belowSql(tree, writer)} AND length(${tree.path.quoted}) > ${LONGEST_PATH}`;
  const sql = `SELECT 1 AS one FROM ${table.quoted} WHERE ${condition} LIMIT 1`;
  const rows = yield { sql, parameters: below(path) };
  if (rows.length > 0) throw issue(tree, "too_big", "The tree would be too deep");
}
