import type { Connection } from "../drivers/connection.ts";
import { columnForm, type Difference, tableDifferences } from "../structure/compare/differences.ts";
import { readSqliteStructure } from "../structure/sqlite/read-sqlite.ts";
import { sqliteStructureOfDdl } from "../structure/structure-of-ddl.ts";
import type { Structure, TableStructure } from "../structure/structure.ts";
import { withoutDefinitions } from "./compare-table.ts";
import type { TableDdl } from "./ddl.ts";
import type { ExistingTables } from "./schema-record.ts";
import { quoteName } from "../structure/sql/quote.ts";

/** A constraint that comes with a column the table lacks. */
const comesWith = ({ kind, of, place, text }: Difference, missing: readonly string[]): boolean =>
  kind === "added" &&
  (of === "foreign key" || of === "check") &&
  missing.some((name) => place.endsWith(`(${name})`) || text.includes(quoteName(name)));

/** What the table is already of what is wanted; null when it is something else. */
const appliedOf = (
  live: TableStructure,
  goal: TableStructure,
  wanted: TableDdl,
): TableDdl | null => {
  const differences = tableDifferences(live, goal);
  const own = new Set(live.columns.map(({ name }) => name));
  const missing = goal.columns.map(({ name }) => name).filter((name) => !own.has(name));
  const fits = differences.every(
    (difference) =>
      difference.of === "index" ||
      (difference.of === "column" && difference.kind !== "changed") ||
      comesWith(difference, missing),
  );
  if (!fits) return null;
  const differing = new Set(
    differences.filter(({ of }) => of === "index").map(({ place }) => place),
  );
  const kept = live.columns.filter(({ name }) => !Object.hasOwn(wanted.columns, name));
  const { triggers: _, ...rest } = wanted;
  return {
    ...rest,
    create: withoutDefinitions(
      wanted.create,
      missing.map((name) => wanted.columns[name] ?? ""),
    ),
    columns: {
      ...Object.fromEntries(Object.entries(wanted.columns).filter(([name]) => own.has(name))),
      ...Object.fromEntries(kept.map((column) => [column.name, columnForm(column)])),
    },
    indexes: Object.fromEntries(
      Object.entries(wanted.indexes).filter(([name]) => !differing.has(`${live.name} (${name})`)),
    ),
  };
};

/**
 * Takes over tables that nobody has a record of, as after a migration: where what is there is a part
 * of what is wanted, it counts as brought to that.
 */
export const adoptTables = async (
  connection: Connection,
  tables: ExistingTables,
  ddl: readonly TableDdl[],
): Promise<ExistingTables> => {
  const unknown = ddl.filter(
    ({ table, view }) => view === undefined && tables.get(table)?.applied === null,
  );
  if (unknown.length === 0) return tables;
  const [live, goal]: Structure[] = [
    readSqliteStructure(connection),
    await sqliteStructureOfDdl(ddl),
  ];
  const adopted = new Map(tables);
  for (const wanted of unknown) {
    const existing = tables.get(wanted.table);
    const own = live?.tables.find(({ name }) => name === wanted.table);
    const other = goal?.tables.find(({ name }) => name === wanted.table);
    if (existing === undefined || own === undefined || other === undefined) continue;
    adopted.set(wanted.table, { ...existing, applied: appliedOf(own, other, wanted) });
  }
  return adopted;
};
