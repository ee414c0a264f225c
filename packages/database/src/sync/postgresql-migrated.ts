import type { PostgresqlClient } from "../drivers/postgresql.ts";
import { MIGRATIONS_TABLE } from "../migrator/migration-database.ts";
import { quoteName } from "../structure/sql/quote.ts";
import { type Obstacle, withoutDefinitions } from "./compare-table.ts";
import type { TableDdl } from "./ddl.ts";
import { differencesOf } from "./postgresql-adopt.ts";
import { type PostgresqlTable, query, readTable, sqlName } from "./postgresql-catalog.ts";
import { isView } from "./views.ts";

/** Whether migrations have made the tables of this database. */
export const isMigrated = async (client: PostgresqlClient): Promise<boolean> => {
  const [known] = await query(client, "SELECT to_regclass($1) IS NOT NULL AS known", [
    MIGRATIONS_TABLE,
  ]);
  if (known?.["known"] !== 1) return false;
  return (await query(client, `SELECT 1 FROM ${MIGRATIONS_TABLE} LIMIT 1`)).length > 0;
};

const those = <T>(
  all: Readonly<Record<string, T>> | undefined,
  there: { has(name: string): boolean },
): Record<string, T> =>
  Object.fromEntries(Object.entries(all ?? {}).filter(([name]) => there.has(name)));

/** The enums that are there, as the statements that would make them. */
const enumsOf = async (
  client: PostgresqlClient,
  { requires = {} }: TableDdl,
): Promise<Record<string, string>> => {
  const now: Record<string, string> = {};
  for (const [place, create] of Object.entries(requires)) {
    const name = /^CREATE TYPE (.+) AS ENUM/.exec(create)?.[1];
    if (name === undefined) continue;
    const [found] = await query(
      client,
      "SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder) AS words FROM pg_enum WHERE enumtypid = to_regtype($1)",
      [name],
    );
    const words = found?.["words"] ?? null;
    if (words !== null) now[place] = `CREATE TYPE ${name} AS ENUM (${String(words)})`;
  }
  return now;
};

/** What a table is already of what is wanted. */
const appliedOf = async (
  client: PostgresqlClient,
  wanted: TableDdl,
  existing: PostgresqlTable,
): Promise<TableDdl> => {
  const missing = Object.entries(wanted.columns).filter(([name]) => !existing.columns.has(name));
  const beside = [...existing.columns].filter(([name]) => !Object.hasOwn(wanted.columns, name));
  return {
    ...wanted,
    create: withoutDefinitions(
      wanted.create,
      missing.map(([, definition]) => definition),
    ).replace(/,\s*\)$/, ")"),
    columns: {
      ...those(wanted.columns, existing.columns),
      ...Object.fromEntries(
        beside.map(([name, { type, nullable, fillsItself }]) => [
          name,
          `${quoteName(name)} ${type}${nullable ? "" : " NOT NULL"}${fillsItself ? " DEFAULT" : ""}`,
        ]),
      ),
    },
    requires: { ...wanted.requires, ...(await enumsOf(client, wanted)) },
    indexes: those(wanted.indexes, existing.indexes),
    constraints: those(wanted.constraints, existing.constraints),
    triggers: those(wanted.triggers, existing.triggers),
  };
};

const NAMED = /CONSTRAINT "((?:[^"]|"")+)"/g;

/** Constraints within the table that it lacks: they don't come by themselves. */
const lackedConstraints = ({ create, table }: TableDdl, { constraints }: PostgresqlTable) =>
  Array.from(create.matchAll(NAMED), ([, name = ""]) => name.replaceAll('""', '"'))
    .filter((name) => !constraints.has(name))
    .map((name): Obstacle => ({
      place: `${table} (${name})`,
      cause: "the table, which a migration has made, lacks the constraint",
      wayOut: "write the migration that adds it: bun run db:generate",
    }));

/**
 * Takes over tables that migrations have made, and that nobody has a record of since: where what is
 * there is a part of what is wanted, it counts as brought to that.
 */
export const adoptMigrated = async (
  client: PostgresqlClient,
  ddl: readonly TableDdl[],
  record: ReadonlyMap<string, TableDdl>,
): Promise<{ adopted: ReadonlyMap<string, TableDdl>; obstacles: readonly Obstacle[] }> => {
  const adopted = new Map<string, TableDdl>();
  const obstacles: Obstacle[] = [];
  for (const wanted of ddl) {
    if (isView(wanted) || record.has(sqlName(wanted))) continue;
    const existing = await readTable(client, wanted, null);
    if (existing === null) continue;
    const applied = await appliedOf(client, wanted, existing);
    const own = { ...applied, columns: those(wanted.columns, existing.columns) };
    const found = [
      ...(await differencesOf(client, own, existing)),
      ...lackedConstraints(applied, existing),
    ];
    if (found.length === 0) adopted.set(sqlName(wanted), applied);
    obstacles.push(...found);
  }
  return { adopted, obstacles };
};
