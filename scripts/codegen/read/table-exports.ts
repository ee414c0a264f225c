import { getTableName, is, Table } from "drizzle-orm";
import type { Place } from "../model.ts";
import { properties } from "./properties.ts";
import type { ExportSource, SchemaSource } from "./source/schema-source.ts";

export interface TableExport {
  readonly name: string;
  readonly table: Table;
  readonly source: ExportSource;
}

/** The tables a schema exports, each once, in the order of the source. */
export class TableExports {
  readonly all: readonly TableExport[];
  /** Further names of tables that are exported more than once. */
  readonly aliases: readonly {
    readonly name: string;
    readonly first: string;
    readonly place: Place;
  }[];
  readonly #names: ReadonlyMap<Table, string>;

  constructor(
    exports: Readonly<Record<string, unknown>>,
    source: SchemaSource,
    files: readonly string[],
  ) {
    const found = Object.entries(exports)
      .filter((entry): entry is [string, Table] => is(entry[1], Table))
      .map(([name, table]): TableExport => {
        const names = properties(table).map(([property]) => property);
        return { name, table, source: source.export(name, names) };
      })
      .toSorted(
        (a, b) =>
          files.indexOf(a.source.path) - files.indexOf(b.source.path) ||
          a.source.order - b.source.order,
      );
    const names = new Map<Table, string>();
    const all: TableExport[] = [];
    const aliases: { name: string; first: string; place: Place }[] = [];
    for (const table of found) {
      const first = names.get(table.table);
      if (first === undefined) {
        names.set(table.table, table.name);
        all.push(table);
      } else {
        aliases.push({ name: table.name, first, place: table.source.place });
      }
    }
    this.all = all;
    this.aliases = aliases;
    this.#names = names;
  }

  /** Name a table is exported under; null when it isn't. */
  nameOf(table: Table): string | null {
    return this.#names.get(table) ?? null;
  }

  /** Name to call any table by. */
  label(table: Table): string {
    return this.nameOf(table) ?? getTableName(table);
  }
}
