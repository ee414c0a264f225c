import {
  nameOf,
  type Structure,
  type TableStructure,
  quoteName,
} from "@headwater/database/structure";
import type { Decisions } from "./decisions.ts";

/** The last part of `table.column`. */
export const columnOf = (name: string): string => name.slice(name.lastIndexOf(".") + 1);

interface TableRename {
  readonly name: string;
  readonly columns: ReadonlyMap<string, string>;
}

/** A table's new name and those of its columns, by its name before. */
export const renameOf = (table: TableStructure, { renames }: Decisions): TableRename => {
  const old = nameOf(table);
  const columns = table.columns.flatMap(({ name }): [string, string][] => {
    const now = renames.get(`${old}.${name}`);
    return now === undefined ? [] : [[name, columnOf(now)]];
  });
  const now = renames.get(old);
  return { name: now === undefined ? table.name : columnOf(now), columns: new Map(columns) };
};

const inSql = (sql: string, columns: ReadonlyMap<string, string>): string => {
  let text = sql;
  for (const [old, now] of columns) {
    text = text.replaceAll(quoteName(old), quoteName(now));
    // PostgreSQL leaves the quotes out where a name needs none.
    if (/^[a-z_][a-z0-9_]*$/.test(old))
      text = text.replaceAll(new RegExp(String.raw`(?<![\w"'.])${old}(?![\w"'(])`, "g"), now);
  }
  return text;
};

const renamedTable = (
  table: TableStructure,
  own: TableRename,
  all: ReadonlyMap<string, TableRename>,
): TableStructure => {
  const column = (name: string): string => own.columns.get(name) ?? name;
  const sql = (text: string): string => inSql(text, own.columns);
  return {
    ...table,
    name: own.name,
    columns: table.columns.map((one) => ({
      ...one,
      name: column(one.name),
      ...(one.generated && {
        generated: { ...one.generated, expression: sql(one.generated.expression) },
      }),
    })),
    primaryKey: table.primaryKey && {
      ...table.primaryKey,
      columns: table.primaryKey.columns.map(column),
    },
    uniques: table.uniques.map((one) => ({ ...one, columns: one.columns.map(column) })),
    foreignKeys: table.foreignKeys.map((key) => {
      const target = all.get(nameOf({ name: key.table, schema: key.schema }));
      return {
        ...key,
        columns: key.columns.map(column),
        table: target?.name ?? key.table,
        references: key.references.map((name) => target?.columns.get(name) ?? name),
      };
    }),
    checks: table.checks.map((one) => ({ ...one, expression: sql(one.expression) })),
    indexes: table.indexes.map((index) => ({
      ...index,
      terms: index.terms.map((term) =>
        "column" in term
          ? { ...term, column: column(term.column) }
          : { ...term, expression: sql(term.expression) },
      ),
      where: index.where === null ? null : sql(index.where),
    })),
  };
};

/** A structure as the database itself has it when tables and columns were renamed. */
export const applyRenames = (structure: Structure, decisions: Decisions): Structure => {
  if (decisions.renames.size === 0) return structure;
  const all = new Map(structure.tables.map((table) => [nameOf(table), renameOf(table, decisions)]));
  return {
    ...structure,
    tables: structure.tables.map((table) => {
      const own = all.get(nameOf(table));
      return own === undefined ? table : renamedTable(table, own, all);
    }),
  };
};
