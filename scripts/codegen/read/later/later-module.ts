import { getTableColumns, getViewSelectedFields, is, type Table, View } from "drizzle-orm";
import { defineRelations, defineRelationsPart } from "./define-relations.ts";
import { laterPostgresql, laterSqlite } from "./later-tables.ts";

type Exports = Readonly<Record<string, unknown>>;

const relations: Exports = {
  defineRelations,
  defineRelationsPart,
  EmptyFilter: Symbol.for("drizzle:EmptyFilter"),
};

/** What modules of Drizzle 1.0 export that those of 0.45 lack. */
const more: Readonly<Record<string, Exports>> = {
  "drizzle-orm": {
    ...relations,
    getColumns: (entity: Table | View): unknown =>
      is(entity, View) ? getViewSelectedFields(entity) : getTableColumns(entity),
  },
  "drizzle-orm/relations": relations,
  "drizzle-orm/pg-core": laterPostgresql,
  "drizzle-orm/sqlite-core": laterSqlite,
};

/** Modules that have another name since 1.0. */
const moved: Readonly<Record<string, string>> = {
  "drizzle-orm/_relations": "drizzle-orm/relations",
  "drizzle-orm/zod": "drizzle-zod",
};

/** The modules of Drizzle that schemas written for 1.0 import, as a rule. */
export const laterModules: readonly string[] = [
  ...Object.keys(more),
  ...Object.keys(moved),
  "drizzle-orm/sql",
  "drizzle-orm/casing",
];

/** A module of Headwater's own Drizzle with what 1.0 has more; null where it has no such module. */
export const laterModule = async (specifier: string): Promise<Exports | null> => {
  try {
    const own: Exports = await import(moved[specifier] ?? specifier);
    return { ...own, ...more[specifier] };
  } catch {
    return null;
  }
};
