import type { Column, Relation, SchemaModel, Table } from "../model.ts";

/** What one side sees of the schema: code in the server's process, or everybody beyond HTTP. */
export interface View {
  /** The module that has the types of conditions and queries. */
  readonly filters: string;
  readonly tables: (model: SchemaModel) => readonly Table[];
  /** Columns that come back. */
  readonly row: (table: Table) => readonly Column[];
  /** Columns that come back only when a `select` names them. */
  readonly onDemand: (table: Table) => readonly Column[];
  readonly create: (table: Table) => readonly Column[];
  readonly patch: (table: Table) => readonly Column[];
  readonly where: (table: Table) => readonly Column[];
  readonly relations: (table: Table, model: SchemaModel) => readonly Relation[];
}

/** Columns of the primary key, in key order. */
export const keyColumns = (table: Table): readonly Column[] =>
  table.key.flatMap((name) => table.columns.filter((column) => column.name === name));

export const isVisible = (column: Column): boolean =>
  column.access === "open" || column.access === "readOnly";

/** Words that mean an operator in a filter, whatever columns there are. */
const OPERATORS: ReadonlySet<string> = new Set(["and", "or", "not"]);

const isFilterable = ({ name }: Column): boolean => !OPERATORS.has(name);

const isWritable = ({ generated, identity, inKey }: Column): boolean =>
  generated === null && (inKey || identity?.always !== true);

/** Whether no write gives the column a value: removing, moving or every write sets it. */
const isMark = ({ softDelete, version, tree }: Table, { name }: Column): boolean =>
  name === softDelete?.column || name === version || name === tree?.path;

/** What a change may hold besides what it changes: the version that was read. */
const guard = ({ version, columns }: Table): readonly Column[] =>
  columns.filter(({ name }) => name === version);

const writable = (table: Table): readonly Column[] =>
  table.view === undefined
    ? table.columns.filter((column) => isWritable(column) && !isMark(table, column))
    : [];

/** Everything: repositories may write and filter any column. */
export const inProcess: View = {
  filters: "@headwater/database/filter",
  tables: (model) => model.tables,
  row: (table) => table.columns.filter(isVisible),
  onDemand: (table) => table.columns.filter((column) => !isVisible(column)),
  create: (table) => writable(table),
  patch: (table) => [...writable(table).filter((column) => !column.inKey), ...guard(table)],
  where: (table) => table.columns.filter(isFilterable),
  relations: (table) => table.relations,
};

/** The public shape: tables with routes, without hidden columns, read-only ones not in bodies. */
export const overHttp: View = {
  filters: "@headwater/api-client/filter",
  tables: (model) => model.tables.filter((table) => table.exposed),
  row: (table) => table.columns.filter(isVisible),
  onDemand: () => [],
  create: (table) => table.columns.filter((column) => column.settable),
  patch: (table) => [
    ...table.columns.filter((column) => column.settable && !column.inKey),
    ...guard(table).filter(isVisible),
  ],
  where: (table) => table.columns.filter((column) => isVisible(column) && isFilterable(column)),
  relations: (table, model) => {
    const exposed = new Set(overHttp.tables(model).map(({ name }) => name));
    return table.relations.filter(({ target }) => exposed.has(target));
  },
};
