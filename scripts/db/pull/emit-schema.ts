import {
  type BesideStructure,
  nameOf,
  parentsFirst,
  type Structure,
} from "@headwater/database/structure";
import { formatFiles } from "../../codegen/format/format-files.ts";
import { foreignKeysOf } from "./foreign-keys.ts";
import { codeNames } from "./names.ts";
import type { Note } from "./note.ts";
import { postgresqlDialect } from "./postgresql/postgresql-dialect.ts";
import { relationsSource } from "./relations-source.ts";
import { SchemaFile } from "./schema-file.ts";
import { sqliteDialect } from "./sqlite/sqlite-dialect.ts";
import { type PullContext, tableSource } from "./table-source.ts";
import { type ViewColumn, viewSource } from "./view-source.ts";

export interface PulledDatabase {
  readonly structure: Structure;
  /** By the views' names; those missing that the database itself can't read. */
  readonly views: ReadonlyMap<string, readonly ViewColumn[]>;
  /** What is there beside them, and isn't read. */
  readonly beside: readonly BesideStructure[];
}

export interface PulledSchema {
  /** The schema's source, formatted. */
  readonly text: string;
  readonly notes: readonly Note[];
}

const leftOut = (
  { structure, beside }: Pick<PulledDatabase, "structure" | "beside">,
  file: SchemaFile,
): void => {
  const { tables, triggers, virtualTables, sequences } = structure;
  for (const table of tables)
    if (table.partitionBy !== undefined)
      file.note(nameOf(table), `Its partitions by ${table.partitionBy} are left out`);
  for (const { kind, name, schema, table } of beside) {
    if (table === undefined) file.note(null, `The ${kind} ${nameOf({ name, schema })} is left out`);
    else file.note(nameOf({ name: table, schema }), `The ${kind} ${name} is left out`);
  }
  for (const { name, table, schema } of triggers)
    file.note(nameOf({ name: table, schema }), `The trigger ${name} is left out`);
  for (const sequence of sequences) file.note(null, `The sequence ${nameOf(sequence)} is left out`);
  for (const { name, sql } of virtualTables) {
    const module = /\busing\s+(\w+)/i.exec(sql)?.[1] ?? "a module";
    file.note(null, `The virtual table ${name} (${module}) and the tables behind it are left out`);
  }
};

/** Writes a database down as a schema in Drizzle. */
export const emitSchema = async ({
  structure,
  views,
  beside,
}: PulledDatabase): Promise<PulledSchema> => {
  const file = new SchemaFile();
  const dialect =
    structure.dialect === "sqlite" ? sqliteDialect : postgresqlDialect(structure, file);
  const viewColumns = new Map(
    [...views].map(([name, columns]) => [name, columns.map((c) => c.name)]),
  );
  const keys = foreignKeysOf(structure, file);
  const context: PullContext = {
    dialect,
    file,
    keys,
    names: codeNames(structure, dialect.reserved, viewColumns),
  };
  leftOut({ structure, beside }, file);
  const tables = parentsFirst(structure.tables);
  const parts = [
    ...tables.map((table) => tableSource(context, table)),
    ...structure.views.flatMap((view) => viewSource(context, view, views.get(nameOf(view))) ?? []),
    ...relationsSource(context, tables),
  ];
  const known = new Set(context.names.keys());
  const others = file.notes
    .filter(({ place }) => place === null || !known.has(place))
    .map(({ text }) => `// ${text}.`)
    .join("\n");
  const source = [file.imports(dialect.module), file.declarations, ...parts, others].filter(
    (part) => part !== "",
  );
  const [formatted] = await formatFiles([{ path: "schema.ts", text: `${source.join("\n\n")}\n` }]);
  return { text: formatted?.text ?? "", notes: file.notes };
};
