import {
  createTableRelationsHelpers,
  extractTablesRelationalConfig,
  getTableName,
  is,
  Many,
  normalizeRelation,
  type Relation,
  Relations,
} from "drizzle-orm";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { RelationFacts } from "./facts.ts";
import { messageOf } from "./message-of.ts";
import { propertyOf } from "./properties.ts";
import type { SchemaExport } from "./schema-exports.ts";
import type { ExportSource, SchemaSource } from "./source/schema-source.ts";
import type { TableExports } from "./table-exports.ts";

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
      const data = { name, table: getTableName(relations.table) };
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
  const config = configurationOf(tables, stated);
  if (config === null) return found;
  for (const { table, names, source: own } of stated) {
    const read = Object.values(config.tables[table]?.relations ?? {})
      .filter(({ fieldName }) => names.includes(fieldName))
      .map((relation): RelationFacts => {
        const at = own.properties.get(relation.fieldName);
        return {
          name: relation.fieldName,
          doc: source.doc(at),
          place: source.place(at, own.place),
          many: is(relation, Many),
          target: tables.nameOf(relation.referencedTable),
          targetTable: getTableName(relation.referencedTable),
          ...linkOf(relation, config),
        };
      });
    // A relation that is stated twice stands as it was stated last.
    const earlier = (found.get(table) ?? []).filter(({ name }) => !names.includes(name));
    found.set(table, [...earlier, ...read]);
  }
  return found;
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

const linkOf = (
  relation: Relation,
  { tables, tableNamesMap }: Configuration,
): Pick<RelationFacts, "columns" | "references" | "unresolved"> => {
  try {
    const { fields, references } = normalizeRelation(tables, tableNamesMap, relation);
    return {
      columns: fields.map((column) => propertyOf(relation.sourceTable, column)),
      references: references.map((column) => propertyOf(relation.referencedTable, column)),
      unresolved: null,
    };
  } catch (thrown) {
    return { columns: [], references: [], unresolved: messageOf(thrown) };
  }
};
