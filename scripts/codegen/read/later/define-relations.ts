import { is, Table, View } from "drizzle-orm";
import { propertiesByName } from "./properties-by-name.ts";
import { resolve } from "./resolve.ts";
import {
  DefinedColumn,
  type Entry,
  type RelationOptions,
  type Stated,
  StatedRelation,
  TableRelations,
} from "./stated-relations.ts";

type Define = (
  schema: Readonly<Record<string, unknown>>,
  relations?: (helper: unknown) => Stated,
) => Readonly<Record<string, TableRelations>>;

const relationMakers = (many: boolean): unknown =>
  propertiesByName(
    (target) =>
      (options: RelationOptions = {}) =>
        new StatedRelation(many, target, options),
  );

const isEntry = (value: unknown): value is Entry => is(value, Table) || is(value, View);

const define =
  (ofAll: boolean): Define =>
  (schema, relations) => {
    const entries = Object.entries(schema).filter((entry): entry is [string, Entry] =>
      isEntry(entry[1]),
    );
    const one = relationMakers(false);
    const many = relationMakers(true);
    const helper = propertiesByName((name) => {
      if (name === "one") return one;
      return name === "many" ? many : propertiesByName((column) => new DefinedColumn(name, column));
    });
    const stated = relations?.(helper) ?? {};
    const tables = new Map(entries);
    return Object.fromEntries(
      entries
        .filter(([name]) => ofAll || relations === undefined || stated[name] !== undefined)
        .map(([name, table]) => [
          name,
          new TableRelations(name, table, resolve(name, stated, tables)),
        ]),
    );
  };

/** Stands for Drizzle 1.0's function of that name: notes what is stated, to be read. */
export const defineRelations = define(true);

/** Stands for Drizzle 1.0's function of that name. */
export const defineRelationsPart = define(false);
