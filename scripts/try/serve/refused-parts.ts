import { messageOf } from "@headwater/database/errors";
import { SQL } from "bun";
import { postgresqlTables } from "../../codegen/emit/postgresql-ddl.ts";
import type { Column, SchemaModel, Table } from "../../codegen/model.ts";

/** A part of a table that the database refuses to make. */
export interface RefusedPart {
  /** Name of the table in the model. */
  readonly table: string;
  /** `table`: it can't be made at all. */
  readonly kind: "default" | "index" | "foreign key" | "table";
  /** Property of the column, or name of the index or key; the table's own. */
  readonly name: string;
  /** What the database says. */
  readonly reason: string;
}

/** Runs a statement, or takes it back; gives what PostgreSQL says against it. */
type Attempt = (statement: string) => Promise<string | null>;

const attemptOn =
  (sql: SQL): Attempt =>
  async (statement) => {
    await sql.unsafe("SAVEPOINT part");
    try {
      await sql.unsafe(statement);
      return null;
    } catch (error) {
      await sql.unsafe("ROLLBACK TO part");
      return messageOf(error);
    }
  };

const defaultOf = ({ sqlDefault, sqlType }: Column): string =>
  `SELECT CAST((${sqlDefault ?? "NULL"}) AS ${sqlType})`;

const refusedDefaults = async (table: Table, attempt: Attempt): Promise<RefusedPart[]> => {
  const refused: RefusedPart[] = [];
  for (const column of table.columns) {
    if (column.sqlDefault === null || /serial/i.test(column.sqlType)) continue;
    const reason = await attempt(defaultOf(column));
    if (reason === null) continue;
    refused.push({ table: table.name, kind: "default", name: column.name, reason });
  }
  return refused;
};

const attemptAll = async (model: SchemaModel, attempt: Attempt): Promise<RefusedPart[]> => {
  const tables = new Map(model.tables.map((table) => [table.name, table]));
  const met = new Set<string>();
  const made: { readonly table: Table; readonly keys: readonly (readonly [string, string])[] }[] =
    [];
  const refused: RefusedPart[] = [];
  for (const ddl of postgresqlTables(model, tables)) {
    const table = model.tables.find((one) => one.table === ddl.table && one.schema === ddl.schema);
    if (table === undefined) continue;
    for (const [name, create] of ddl.requires ?? []) {
      if (!met.has(name)) await attempt(create);
      met.add(name);
    }
    const reason = await attempt(ddl.create);
    if (reason !== null) {
      const defaults = await refusedDefaults(table, attempt);
      const whole = { table: table.name, kind: "table", name: table.name, reason } as const;
      refused.push(...(defaults.length > 0 ? defaults : [whole]));
      continue;
    }
    for (const [name, create] of ddl.indexes) {
      const against = await attempt(create);
      if (against === null) continue;
      refused.push({ table: table.name, kind: "index", name, reason: against });
    }
    made.push({ table, keys: ddl.constraints ?? [] });
  }
  // Keys of tables that are not there yet say nothing of themselves.
  if (refused.some(({ kind }) => kind !== "index")) return refused;
  for (const { table, keys } of made) {
    for (const [name, add] of keys) {
      const reason = await attempt(add);
      if (reason !== null) refused.push({ table: table.name, kind: "foreign key", name, reason });
    }
  }
  return refused;
};

/** Makes a schema's tables part by part in an empty database, and takes all of it back. */
export const refusedParts = async (
  model: SchemaModel,
  url: string,
): Promise<readonly RefusedPart[]> => {
  const sql = new SQL(url, { max: 1 });
  const connection = await sql.reserve();
  try {
    await connection.unsafe("BEGIN");
    const refused = await attemptAll(model, attemptOn(connection));
    await connection.unsafe("ROLLBACK");
    return refused;
  } finally {
    connection.release();
    await sql.close();
  }
};
