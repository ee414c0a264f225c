import { quoteName } from "@headwater/database/structure/quote";
import type { Column, Dialect, Table } from "../model.ts";

const columnOf = (table: Table, name: string | undefined): Column | undefined =>
  table.columns.find((column) => column.name === name);

/** The present moment as SQLite keeps it in the column. */
const sqliteNow = ({ storage }: Column): string => {
  if (storage === "seconds") return "unixepoch()";
  return "CAST(round(unixepoch('subsec') * 1000) AS INTEGER)";
};

/** The present moment in the type of the column, as fine as code can tell. */
const postgresqlNow = ({ castType = "" }: Column): string => {
  if (castType.startsWith("date")) return "current_date";
  const now = "date_trunc('milliseconds', clock_timestamp())";
  return castType.includes("without time zone") ? `${now} AT TIME ZONE 'UTC'` : now;
};

/** The places of rows in trees: only repositories change them, and say all that changes with them. */
const placeOf = (table: Table): string[] => {
  const path = columnOf(table, table.tree?.path);
  return path === undefined ? [] : [quoteName(path.column)];
};

/** A row's own name in the statement that touches it: its key, or its place. */
const sqliteRow = (table: Table): string => {
  const names = table.key.flatMap((name) => columnOf(table, name)?.column ?? []);
  const keys = names.length === 0 ? ["rowid"] : names.map(quoteName);
  return keys.map((key) => `${key} = NEW.${key}`).join(" AND ");
};

const sqliteTrigger = (
  name: string,
  table: Table,
  updatedAt: Column | undefined,
  version: Column | undefined,
): string => {
  const number = version && quoteName(version.column);
  const moment = updatedAt && quoteName(updatedAt.column);
  const set = number === undefined ? [] : [`${number} = OLD.${number} + 1`];
  if (updatedAt !== undefined && moment !== undefined) {
    const now = `max(NEW.${moment}, ${sqliteNow(updatedAt)})`;
    const kept = `CASE WHEN NEW.${moment} IS OLD.${moment} THEN ${now} ELSE NEW.${moment} END`;
    set.push(`${moment} = ${number === undefined ? now : kept}`);
  }
  const still = [number ?? moment ?? "", ...placeOf(table)].map(
    (column) => `NEW.${column} IS OLD.${column}`,
  );
  return `CREATE TRIGGER ${quoteName(name)} AFTER UPDATE ON ${quoteName(table.table)} FOR EACH ROW
WHEN ${still.join(" AND ")}
BEGIN
  UPDATE ${quoteName(table.table)} SET ${set.join(", ")}
  WHERE ${sqliteRow(table)};
END`;
};

const postgresqlTrigger = (
  name: string,
  table: Table,
  updatedAt: Column | undefined,
  version: Column | undefined,
): string => {
  const schema = table.schema === undefined ? "" : `${quoteName(table.schema)}.`;
  const changes: string[] = [];
  const moment = updatedAt && quoteName(updatedAt.column);
  if (updatedAt !== undefined && moment !== undefined) {
    const set = `NEW.${moment} := greatest(NEW.${moment}, ${postgresqlNow(updatedAt)});`;
    changes.push(
      version === undefined
        ? `  ${set}`
        : `  IF NEW.${moment} IS NOT DISTINCT FROM OLD.${moment} THEN ${set} END IF;`,
    );
  }
  const number = version && quoteName(version.column);
  if (number !== undefined) changes.push(`  NEW.${number} := OLD.${number} + 1;`);
  const still = [number ?? moment ?? "", ...placeOf(table)].map(
    (column) => `NEW.${column} IS NOT DISTINCT FROM OLD.${column}`,
  );
  return `CREATE OR REPLACE FUNCTION ${schema}${quoteName(name)}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
${changes.join("\n")}
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER ${quoteName(name)} BEFORE UPDATE ON ${schema}${quoteName(table.table)} FOR EACH ROW
WHEN (${still.join(" AND ")})
EXECUTE FUNCTION ${schema}${quoteName(name)}()`;
};

/**
 * SQL of a table's triggers by name: they do for whoever writes to the database what repositories
 * do themselves, and leave alone what a repository has written.
 */
export const triggersOf = (
  table: Table,
  dialect: Dialect,
): readonly (readonly [name: string, sql: string])[] => {
  const updatedAt = columnOf(table, table.timestamps?.updatedAt);
  const version = columnOf(table, table.version);
  const name = `${table.table}_touch`;
  if (updatedAt === undefined && version === undefined) return [];
  const trigger = dialect === "sqlite" ? sqliteTrigger : postgresqlTrigger;
  return [[name, trigger(name, table, updatedAt, version)]];
};
