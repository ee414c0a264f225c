import {
  type ColumnStructure,
  nameOf,
  quoteName,
  quoteTable,
  type Structure,
  type TableStructure,
} from "@headwater/database/structure";
import { createIndexSql, foreignKeysOf } from "./sql.ts";
import { createViewSql, dropViewSql, mentions, viewsOver } from "./views.ts";

/** A column of a type that is to be made anew. */
export interface TypeUse {
  readonly table: TableStructure;
  readonly column: ColumnStructure;
}

/** What takes away what hangs on columns, and what brings it back. */
interface Detached {
  readonly drop: readonly string[];
  readonly make: readonly string[];
}

/** What both have alike; whatever is changed goes and comes by a step of its own. */
const unchanged = <T>(one: readonly T[], other: readonly T[] | undefined): T[] => {
  const known = new Set(other?.map((item) => JSON.stringify(item)));
  return one.filter((item) => known.has(JSON.stringify(item)));
};

/**
 * Views, checks, foreign keys, partial and computed indexes and triggers that speak of the columns or
 * the type stand in the way of a change of type, though they are to stay.
 * @param from with tables and columns as they are called by then
 */
export const detach = (
  type: string,
  uses: readonly TypeUse[],
  from: Structure,
  to: Structure,
): Detached => {
  const columnsOf = (table: string): string[] =>
    uses.filter((use) => nameOf(use.table) === table).map(({ column }) => column.name);
  const speaks = (sql: string, columns: readonly string[]): boolean =>
    [type, ...columns].some((name) => mentions(sql, name));

  const views = viewsOver(
    unchanged(from.views, to.views),
    (sql) =>
      uses.some(({ table, column }) => mentions(sql, table.name) && speaks(sql, [column.name])) ||
      mentions(sql, type),
  );
  const triggers = unchanged(from.triggers, to.triggers).filter((trigger) =>
    speaks(trigger.sql, columnsOf(nameOf({ name: trigger.table, schema: trigger.schema }))),
  );
  const drop: string[] = [];
  const make: string[] = [];
  for (const table of from.tables) {
    const after = to.tables.find((other) => nameOf(other) === nameOf(table));
    const own = columnsOf(nameOf(table));
    const alter = `ALTER TABLE ${quoteTable(table)}`;
    for (const { name, expression } of unchanged(table.checks, after?.checks)) {
      if (!speaks(expression, own)) continue;
      drop.push(`${alter} DROP CONSTRAINT ${quoteName(name ?? "")}`);
      make.push(`${alter} ADD CONSTRAINT ${quoteName(name ?? "")} CHECK (${expression})`);
    }
    for (const index of unchanged(table.indexes, after?.indexes)) {
      const texts = index.terms.flatMap((term) => ("column" in term ? [] : [term.expression]));
      if (![...texts, index.where ?? ""].some((sql) => speaks(sql, own))) continue;
      drop.push(`DROP INDEX ${quoteTable({ schema: table.schema, name: index.name })}`);
      make.push(createIndexSql(index, table));
    }
    const keys = unchanged(table.foreignKeys, after?.foreignKeys).filter(
      (key) =>
        key.columns.some((column) => own.includes(column)) ||
        key.references.some((column) =>
          columnsOf(nameOf({ name: key.table, schema: key.schema })).includes(column),
        ),
    );
    for (const { name, sql } of foreignKeysOf({ ...table, foreignKeys: keys })) {
      drop.unshift(`${alter} DROP CONSTRAINT ${quoteName(name)}`);
      make.push(`${alter} ADD CONSTRAINT ${quoteName(name)} ${sql}`);
    }
  }
  return {
    drop: [
      ...views.toReversed().map(dropViewSql),
      ...triggers.map(
        ({ name, schema, table }) =>
          `DROP TRIGGER ${quoteName(name)} ON ${quoteTable({ schema, name: table })}`,
      ),
      ...drop,
    ],
    make: [...make, ...triggers.map(({ sql }) => sql), ...views.map(createViewSql)],
  };
};
