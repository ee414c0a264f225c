import { getTableName, getViewName, getViewSelectedFields, is, Table, View } from "drizzle-orm";
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

/** A view under the name it is exported by. */
export type ViewExport = Omit<TableExport, "table" | "through"> & { readonly view: View };

interface Alias {
  readonly name: string;
  readonly first: string;
  readonly place: Place;
}

/** The tables of a schema, each once, in the order of the source. */
export class TableExports {
  readonly all: readonly TableExport[];
  /** In the order of the source: each after those that it may read. */
  readonly views: readonly ViewExport[];
  /** Further names of tables that are exported more than once. */
  readonly aliases: readonly Alias[];
  readonly #names = new Map<Table | View, string>();

  constructor(
    exports: readonly SchemaExport[],
    source: SchemaSource,
    files: readonly string[],
    /** Tables that foreign keys of a table point at. */
    targets: (table: Table) => readonly Table[],
  ) {
    const found = bySource(
      exports.flatMap(({ file, path, value }): Omit<TableExport, "name">[] => {
        if (!is(value, Table)) return [];
        const own = source.export({ file, path }, columnNames(value));
        return [{ table: value, source: own, file, path, through: [] }];
      }),
      files,
    );
    const all: TableExport[] = [];
    const aliases: Alias[] = [];
    for (const table of found) {
      const first = this.#names.get(table.table);
      if (first === undefined)
        all.push(this.#named(table, exportName(table.path, entityName(table.table))));
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
    const views: ViewExport[] = [];
    for (const view of bySource(
      exports.flatMap((at) => viewExport(at, source)),
      files,
    )) {
      const { path } = view;
      const first = this.#names.get(view.view);
      if (first !== undefined) {
        aliases.push({ name: path.join("."), first, place: view.source.place });
        continue;
      }
      const name = this.#name(view.view, exportName(path, entityName(view.view)));
      views.push({ ...view, name });
    }
    this.all = all;
    this.views = views;
    this.aliases = aliases;
  }

  #named(table: Omit<TableExport, "name">, wanted: string): TableExport {
    return { ...table, name: this.#name(table.table, wanted) };
  }

  #name(entity: Table | View, wanted: string): string {
    const taken = new Set(this.#names.values());
    const called = camel(wordsOf(entityName(entity)));
    let name = taken.has(wanted) ? called : wanted;
    for (let number = 2; taken.has(name); number += 1) name = `${wanted}${number}`;
    this.#names.set(entity, name);
    return name;
  }

  /** Name of a table or view in the schema; null when it is no part of it. */
  nameOf(entity: Table | View): string | null {
    return this.#names.get(entity) ?? null;
  }
}

/** Name of a table or view in the database. */
export const entityName = (entity: Table | View): string =>
  is(entity, View) ? getViewName(entity) : getTableName(entity);

const bySource = <E extends { readonly source: ExportSource }>(
  found: readonly E[],
  files: readonly string[],
): E[] =>
  found.toSorted(
    (a, b) =>
      files.indexOf(a.source.path) - files.indexOf(b.source.path) ||
      a.source.order - b.source.order,
  );

const viewExport = (
  { file, path, value }: SchemaExport,
  source: SchemaSource,
): Omit<ViewExport, "name">[] => {
  if (!is(value, View)) return [];
  const own = source.export({ file, path }, Object.keys(getViewSelectedFields(value)));
  return [{ view: value, source: own, file, path }];
};

const columnNames = (table: Table): string[] => properties(table).map(([property]) => property);

const RESERVED =
  /^(?:break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|instanceof|new|null|return|super|switch|this|throw|true|try|typeof|var|void|while|with|yield|let|static|await|implements|interface|package|private|protected|public|arguments|eval)$/;

/** The name a table is exported by, as a name in code. */
const exportName = (path: readonly string[], called: string): string => {
  const name = path.at(-1) ?? "default";
  return identifier(name === "default" ? called : name);
};

const identifier = (name: string): string => {
  if (RESERVED.test(name)) return `${name}Table`;
  if (/^[A-Za-z_$][\w$]*$/.test(name)) return name;
  const words = camel(wordsOf(name));
  return /^[A-Za-z]/.test(words) ? words : `table${words}`;
};
