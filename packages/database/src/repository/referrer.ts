import type { Operation, SqlValue } from "../engine/operation.ts";
import type { ForeignKeyModel, TableModel } from "../model.ts";
import type { QueryTable } from "../query/table.ts";

/** Which rows of a table are meant: a condition for any alias, and the values it binds. */
export interface Matching {
  condition(alias: string): string;
  readonly parameters: readonly SqlValue[];
}

export interface Referrer {
  /** The table whose rows refer. */
  readonly model: TableModel;
  readonly foreignKey: ForeignKeyModel;
}

/** What SQLite does with the rows of a foreign key when those they refer to go. */
function* actionOf(child: QueryTable, foreignKey: ForeignKeyModel): Operation<string> {
  const rows = yield {
    sql: 'SELECT id, "from" AS name, on_delete AS action FROM pragma_foreign_key_list(?)',
    parameters: [child.model.table],
  };
  const wanted = foreignKey.columns.map((name) => child.column(name).model.column);
  for (const { id, action } of rows) {
    const names = rows.filter((row) => row["id"] === id).map((row) => row["name"]);
    if (names.length === wanted.length && wanted.every((name) => names.includes(name))) {
      return String(action);
    }
  }
  return "NO ACTION";
}

/**
 * The first foreign key that holds rows back from being removed: one of theirs that restricts, or
 * one of rows that would go along with them.
 */
export function* findReferrer(
  table: QueryTable,
  matching: Matching,
  seen: ReadonlySet<ForeignKeyModel> = new Set(),
): Operation<Referrer | null> {
  for (const model of Object.values(table.catalog.models)) {
    for (const foreignKey of model.foreignKeys) {
      if (foreignKey.target !== table.model.name || seen.has(foreignKey)) continue;
      const child = table.catalog.table(model.name);
      const referring = through(table, child, foreignKey, matching, `p${seen.size}`);
      const action = yield* actionOf(child, foreignKey);
      if (action === "CASCADE") {
        const found = yield* findReferrer(child, referring, new Set([...seen, foreignKey]));
        if (found !== null) return found;
      } else if (action === "RESTRICT" || action === "NO ACTION") {
        const from = `${child.quoted} AS c`;
        const sql = `SELECT 1 AS one FROM ${from} WHERE ${referring.condition("c")} LIMIT 1`;
        const rows = yield { sql, parameters: referring.parameters };
        if (rows.length > 0) return { model, foreignKey };
      }
    }
  }
  return null;
}

/** The rows of `child` that refer to rows of `table`. */
const through = (
  table: QueryTable,
  child: QueryTable,
  { columns, references }: ForeignKeyModel,
  matching: Matching,
  parent: string,
): Matching => ({
  parameters: matching.parameters,
  condition(alias) {
    const link = columns.map((name, place) => {
      const reference = table.column(references[place] ?? name);
      return `${parent}.${reference.quoted} = ${alias}.${child.column(name).quoted}`;
    });
    const where = [...link, matching.condition(parent)].join(" AND ");
    return `EXISTS (SELECT 1 FROM ${table.quoted} AS ${parent} WHERE ${where})`;
  },
});
