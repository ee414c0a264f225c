import { getTableName, is, Table } from "drizzle-orm";
import type { Place } from "../model.ts";
import { camel, wordsOf } from "../words.ts";
import { properties } from "./properties.ts";
import type { SchemaExport } from "./schema-exports.ts";
import type { ExportSource, SchemaSource } from "./source/schema-source.ts";

export interface TableExport {
  /** Unique in the schema. */
  readonly name: string;
  readonly table: Table;
  readonly source: ExportSource;
  /** Absolute path of the file that exports it, and the way to it from there. */
  readonly file: string;
  readonly path: readonly string[];
  /** Database names of the tables that foreign keys lead through, when it is not exported itself. */
  readonly through: readonly string[];
}

interface Alias {
  readonly name: string;
  readonly first: string;
  readonly place: Place;
}

/** The tables of a schema, each once, in the order of the source. */
export class TableExports {
  readonly all: readonly TableExport[];
  /** Further names of tables that are exported more than once. */
  readonly aliases: readonly Alias[];
  readonly #names = new Map<Table, string>();

  constructor(
    exports: readonly SchemaExport[],
    source: SchemaSource,
    files: readonly string[],
    /** Tables that foreign keys of a table point at. */
    targets: (table: Table) => readonly Table[],
  ) {
    const found = exports
      .flatMap(({ file, path, value }): Omit<TableExport, "name">[] => {
        if (!is(value, Table)) return [];
        const own = source.export({ file, path }, columnNames(value));
        return [{ table: value, source: own, file, path, through: [] }];
      })
      .toSorted(
        (a, b) =>
          files.indexOf(a.source.path) - files.indexOf(b.source.path) ||
          a.source.order - b.source.order,
      );
    const all: TableExport[] = [];
    const aliases: Alias[] = [];
    for (const table of found) {
      const first = this.#names.get(table.table);
      if (first === undefined) all.push(this.#named(table, exportName(table)));
      else aliases.push({ name: table.path.join("."), first, place: table.source.place });
    }
    // Grows while it is walked: what a referenced table points at is a part of the schema too.
    for (const from of all) {
      for (const table of targets(from.table)) {
        if (this.#names.has(table)) continue;
        const called = getTableName(table);
        const { name, ...own } = source.made(from.source.path, called, columnNames(table));
        const { file, path, through } = from;
        const referenced = { table, source: own, file, path, through: [...through, called] };
        all.push(this.#named(referenced, name ?? camel(wordsOf(called))));
      }
    }
    this.all = all;
    this.aliases = aliases;
  }

  #named(table: Omit<TableExport, "name">, wanted: string): TableExport {
    const taken = new Set(this.#names.values());
    const called = camel(wordsOf(getTableName(table.table)));
    let name = taken.has(wanted) ? called : wanted;
    for (let number = 2; taken.has(name); number += 1) name = `${wanted}${number}`;
    this.#names.set(table.table, name);
    return { ...table, name };
  }

  /** Name of a table in the schema; null when it is no part of it. */
  nameOf(table: Table): string | null {
    return this.#names.get(table) ?? null;
  }
}

const columnNames = (table: Table): string[] => properties(table).map(([property]) => property);

const RESERVED =
  /^(?:break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|instanceof|new|null|return|super|switch|this|throw|true|try|typeof|var|void|while|with|yield|let|static|await|implements|interface|package|private|protected|public|arguments|eval)$/;

/** The name a table is exported by, as a name in code. */
const exportName = ({ path, table }: Omit<TableExport, "name">): string => {
  const name = path.at(-1) ?? "default";
  if (name === "default") return identifier(getTableName(table));
  return identifier(name);
};

const identifier = (name: string): string => {
  if (RESERVED.test(name)) return `${name}Table`;
  if (/^[A-Za-z_$][\w$]*$/.test(name)) return name;
  const words = camel(wordsOf(name));
  return /^[A-Za-z]/.test(words) ? words : `table${words}`;
};
