import { messageOf } from "@headwater/database/errors";
import { Column, getTableColumns, getViewSelectedFields, is, View } from "drizzle-orm";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../model.ts";
import type { JunctionFacts, RelationFacts } from "../facts.ts";
import { propertyOf } from "../properties.ts";
import type { SchemaExport } from "../schema-exports.ts";
import type { SchemaSource } from "../source/schema-source.ts";
import { entityName, type TableExports } from "../table-exports.ts";
import {
  type DefinedColumn,
  type DefinedJunction,
  type DefinedRelation,
  type Entry,
  type Link,
  TableRelations,
} from "./stated-relations.ts";

/** The relations that `defineRelations` of Drizzle 1.0 states of one table. */
export interface DefinedFacts {
  readonly table: string;
  readonly relations: readonly RelationFacts[];
}

/** Relations stated as in Drizzle 1.0; those that can't be served are left out, and said. */
export const readDefinedRelations = (
  exports: readonly SchemaExport[],
  tables: TableExports,
  source: SchemaSource,
  diagnostics: Diagnostic[],
): readonly DefinedFacts[] =>
  exports.flatMap((at): DefinedFacts[] => {
    const { value: own } = at;
    if (!(own instanceof TableRelations)) return [];
    const stated = Object.values(own.relations);
    if (stated.length === 0) return [];
    const table = tables.nameOf(own.table);
    const { place, properties } = source.defined(at, own.name);
    if (table === null) {
      const data = { name: at.path.join("."), table: entityName(own.table) };
      diagnostics.push(diagnose("HW1304", place, data));
      return [];
    }
    const relations = stated.flatMap((relation): RelationFacts[] => {
      const property = properties.get(relation.name);
      const where = source.place(property, place);
      const left = leftOut(`${table}.${relation.name}`, relation, where);
      if (left !== null) {
        diagnostics.push(left);
        return [];
      }
      const { name, many, target, targetName } = relation;
      return [
        {
          name,
          doc: source.doc(property),
          place: where,
          many,
          target: target === null ? null : tables.nameOf(target),
          targetTable: target === null ? targetName : entityName(target),
          ...linkOf(relation, own.table, tables),
        },
      ];
    });
    return [{ table, relations }];
  });

/** Why a relation that Drizzle resolves is none that can be served. */
const leftOut = (
  relation: string,
  { target, filtered }: DefinedRelation,
  place: Place,
): Diagnostic | null =>
  target !== null && filtered ? diagnose("HW1307", place, { relation }) : null;

const columnOf = (entity: Entry, { table, property }: DefinedColumn): string => {
  const columns: Readonly<Record<string, unknown>> = is(entity, View)
    ? getViewSelectedFields(entity)
    : getTableColumns(entity);
  const column = columns[property];
  if (!is(column, Column)) throw new Error(`"${table}.${property}" is no column.`);
  return propertyOf(entity, column);
};

const junctionOf = (
  { from, to }: Link,
  { name, table }: DefinedJunction,
  tables: TableExports,
): JunctionFacts => {
  const within = (columns: readonly DefinedColumn[]): string[] =>
    table === null
      ? []
      : columns.flatMap(({ junction }) => (junction === null ? [] : columnOf(table, junction)));
  return {
    table: table === null ? null : tables.nameOf(table),
    name,
    columns: within(from),
    references: within(to),
  };
};

const linkOf = (
  { link, target, junction }: DefinedRelation,
  table: Entry,
  tables: TableExports,
): Pick<RelationFacts, "columns" | "references" | "through" | "unresolved"> => {
  const none = { columns: [], references: [] };
  if (typeof link === "string" || target === null) {
    return { ...none, unresolved: typeof link === "string" ? link : null };
  }
  try {
    return {
      columns: link.from.map((column) => columnOf(table, column)),
      references: link.to.map((column) => columnOf(target, column)),
      ...(junction && { through: junctionOf(link, junction, tables) }),
      unresolved: null,
    };
  } catch (thrown) {
    return { ...none, unresolved: messageOf(thrown) };
  }
};
