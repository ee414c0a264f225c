import type { Table } from "../../codegen/model.ts";
import type { AnyRepository } from "../../try/seed/any-repository.ts";
import { keyOf, type Row } from "../../try/seed/row.ts";

/** What an access path asks of the database's indexes. */
export type Demand =
  /** To find its rows without reading the table. */
  | { readonly kind: "find"; readonly columns: readonly string[] }
  /** To read its rows in order, so that a page is the first of them. */
  | { readonly kind: "order"; readonly columns: readonly string[] };

/** One way in which generated code reads. */
export interface AccessPath {
  /** The table whose indexes it asks for. */
  readonly table: Table;
  /** `findByProjectId`, `sort=-dueAt` */
  readonly name: string;
  readonly demand: Demand;
  run(repository: AnyRepository): Promise<unknown>;
}

const equal = (row: Row, columns: readonly string[]): object =>
  Object.fromEntries(columns.map((name) => [name, row[name] ?? { isNull: true }]));

const isOpen = (table: Table, name: string): boolean => {
  const access = table.columns.find((column) => column.name === name)?.access;
  return access === "open" || access === "readOnly";
};

/** A page and the one after it. */
const twoPages = async (repository: AnyRepository, query: object): Promise<void> => {
  const { nextCursor } = await repository.list({ ...query, limit: 1 });
  if (nextCursor !== null) await repository.list({ ...query, limit: 1, cursor: nextCursor });
};

const byKey = (table: Table, row: Row): AccessPath[] => {
  if (table.key.length === 0) return [];
  const demand: Demand = { kind: "find", columns: table.key };
  return [
    { table, name: "get", demand, run: (it) => it.find(keyOf(table, row)) },
    {
      table,
      name: "list",
      demand: { kind: "order", columns: table.key },
      run: (it) => twoPages(it, {}),
    },
  ];
};

const finders = (table: Table, row: Row): AccessPath[] =>
  table.finders.map(({ name, columns }) => ({
    table,
    name,
    demand: { kind: "find", columns },
    run: (it) => it.list({ where: equal(row, columns) }),
  }));

/** Columns that an index leads with. */
const leadingColumns = (table: Table): string[] => {
  const first = table.indexes.flatMap(({ terms, where }) => {
    const [term] = terms;
    return where === null && term !== undefined && "column" in term ? [term.column] : [];
  });
  const unique = table.uniques.flatMap(({ columns }) => columns.slice(0, 1));
  return [...new Set([...first, ...unique])].filter((name) => isOpen(table, name));
};

const byIndex = (table: Table, row: Row): AccessPath[] =>
  leadingColumns(table).flatMap((name) => [
    {
      table,
      name: `filter ${name}`,
      demand: { kind: "find", columns: [name] },
      run: (it) => it.list({ where: equal(row, [name]) }),
    },
    ...[name, `-${name}`].map((sort): AccessPath => ({
      table,
      name: `sort ${sort}`,
      demand: { kind: "order", columns: [name] },
      run: (it) => twoPages(it, { sort: [sort] }),
    })),
  ]);

const includes = (table: Table, tables: ReadonlyMap<string, Table>): AccessPath[] =>
  table.relations.flatMap(({ name, target, references }) => {
    const related = tables.get(target);
    if (related === undefined) return [];
    const demand: Demand = { kind: "find", columns: references };
    const run = (it: AnyRepository) => it.list({ include: [name] });
    return [{ table: related, name: `include ${table.names.many}.${name}`, demand, run }];
  });

/** Every way in which the generated code of a table reads. @param row one of its rows */
export const accessPaths = (
  table: Table,
  tables: ReadonlyMap<string, Table>,
  row: Row,
): AccessPath[] => [
  ...byKey(table, row),
  ...finders(table, row),
  ...byIndex(table, row),
  ...includes(table, tables),
];
