import { messageOf } from "@headwater/database/errors";
import {
  type Column,
  createTableRelationsHelpers,
  extractTablesRelationalConfig,
  is,
  Many,
  normalizeRelation,
  One,
  type Relation,
  Relations,
  type Table,
  View,
} from "drizzle-orm";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { RelationFacts } from "./facts.ts";
import { readDefinedRelations } from "./later/read-defined-relations.ts";
import { propertyOf } from "./properties.ts";
import type { SchemaExport } from "./schema-exports.ts";
import type { ExportSource, SchemaSource } from "./source/schema-source.ts";
import { entityName, type TableExports } from "./table-exports.ts";

type Configuration = ReturnType<typeof extractTablesRelationalConfig>;

interface Stated {
  readonly relations: Relations;
  readonly table: string;
  readonly names: readonly string[];
  readonly source: ExportSource;
}

/** Relations of each exported table, in the order of the source, resolved by Drizzle. */
export const readRelations = (
  exports: readonly SchemaExport[],
  tables: TableExports,
  source: SchemaSource,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, readonly RelationFacts[]> => {
  const stated = exports.flatMap((at): Stated[] => {
    const { value: relations } = at;
    if (!is(relations, Relations)) return [];
    const name = at.path.join(".");
    const table = tables.nameOf(relations.table);
    const names = namesOf(relations);
    if (table === null) {
      const { place } = source.export(at, []);
      const data = { name, table: entityName(relations.table) };
      diagnostics.push(diagnose("HW1304", place, data));
      return [];
    }
    if (typeof names === "string") {
      diagnostics.push(diagnose("HW1305", source.export(at, []).place, { name, message: names }));
      return [];
    }
    return [{ relations, table, names, source: source.export(at, names) }];
  });

  const found = new Map<string, RelationFacts[]>();
  for (const { table, relations } of readDefinedRelations(exports, tables, source, diagnostics)) {
    add(found, table, relations);
  }
  const config = configurationOf(tables, stated);
  if (config === null) return found;
  for (const { relations, table, names, source: own } of stated) {
    const ofTable = is(relations.table, View)
      ? relationsOf(relations)
      : Object.values(config.tables[table]?.relations ?? {});
    const read = ofTable
      .filter(({ fieldName }) => names.includes(fieldName))
      .map((relation): RelationFacts => {
        const at = own.properties.get(relation.fieldName);
        return {
          name: relation.fieldName,
          doc: source.doc(at),
          place: source.place(at, own.place),
          many: is(relation, Many),
          target: tables.nameOf(relation.referencedTable),
          targetTable: entityName(relation.referencedTable),
          ...linkOf(relation, config, stated),
        };
      });
    add(found, table, read);
  }
  return found;
};

/** A relation that is stated twice stands as it was stated last. */
const add = (
  all: Map<string, RelationFacts[]>,
  table: string,
  relations: readonly RelationFacts[],
): void => {
  const names = relations.map(({ name }) => name);
  const earlier = (all.get(table) ?? []).filter(({ name }) => !names.includes(name));
  all.set(table, [...earlier, ...relations]);
};

/** All relations as Drizzle sees them; null when a table's constraints throw, which is said elsewhere. */
const configurationOf = (tables: TableExports, stated: readonly Stated[]): Configuration | null => {
  const schema = Object.fromEntries([
    ...tables.all.map(({ name, table }) => [name, table]),
    ...stated.map(({ relations }, index) => [`relations ${index}`, relations]),
  ]);
  try {
    return extractTablesRelationalConfig(schema, createTableRelationsHelpers);
  } catch {
    return null;
  }
};

/** Names of the relations, or why they can't be read. */
const namesOf = (relations: Relations): string[] | string => {
  try {
    return Object.keys(relations.config(createTableRelationsHelpers(relations.table)));
  } catch (thrown) {
    return messageOf(thrown);
  }
};

/** Relations as they are stated: Drizzle itself knows those of tables only. */
const relationsOf = (relations: Relations): Relation[] =>
  Object.entries(relations.config(createTableRelationsHelpers(relations.table))).map(
    ([name, relation]) => relation.withFieldName(name),
  );

/** The one relation over there that leads back, by the columns it names. */
const wayBack = (relation: Relation, stated: readonly Stated[]): One["config"] => {
  const back = stated
    .filter(({ relations }) => relations.table === relation.referencedTable)
    .flatMap(({ relations }) => relationsOf(relations))
    .filter((other) => other.referencedTable === relation.sourceTable)
    .filter(({ relationName }) => relationName === relation.relationName);
  const [only, second] = back;
  return only !== undefined && second === undefined && is(only, One) ? only.config : undefined;
};

const linkOf = (
  relation: Relation,
  { tables, tableNamesMap }: Configuration,
  stated: readonly Stated[],
): Pick<RelationFacts, "columns" | "references" | "unresolved"> => {
  const own = (columns: readonly Column[], table: Table) =>
    columns.map((column) => propertyOf(table, column));
  const { sourceTable, referencedTable } = relation;
  try {
    const withView = is(sourceTable, View) || is(referencedTable, View);
    const back = withView && is(relation, Many) ? wayBack(relation, stated) : undefined;
    const { fields, references } =
      back === undefined
        ? normalizeRelation(tables, tableNamesMap, relation)
        : { fields: back.references, references: back.fields };
    return {
      columns: own(fields, sourceTable),
      references: own(references, referencedTable),
      unresolved: null,
    };
  } catch (thrown) {
    return { columns: [], references: [], unresolved: messageOf(thrown) };
  }
};
