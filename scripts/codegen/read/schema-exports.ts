import { is, Relations, Table, View } from "drizzle-orm";
import { PgSequence } from "drizzle-orm/pg-core";
import { TableRelations } from "./later/stated-relations.ts";
import { isResource } from "./read-resource.ts";

/** A value that a schema file exports, itself or inside an object. */
export interface SchemaExport {
  /** Absolute path of the file. */
  readonly file: string;
  /** The exported name, then the properties that lead to the value. */
  readonly path: readonly string[];
  readonly value: unknown;
}

/** A schema file and what importing it gave. */
export interface LoadedModule {
  readonly file: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

const DEEPEST = 3;

const isPart = (value: unknown): boolean =>
  [Table, View, Relations, PgSequence].some((part) => is(value, part)) ||
  value instanceof TableRelations ||
  isResource(value);

/** Objects made by `{ … }` or `import * as`; a class's instances are not looked into. */
const isPlain = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const within = (file: string, path: readonly string[], value: unknown): SchemaExport[] => {
  if (isPart(value)) return [{ file, path, value }];
  if (!isPlain(value) || path.length > DEEPEST) return [];
  return Object.entries(value).flatMap(([name, inner]) => within(file, [...path, name], inner));
};

/**
 * The tables, views, relations and resource options that modules export, each value once: under
 * the names it is exported by directly, and otherwise under the shortest way to it.
 */
export const schemaExports = (
  modules: readonly LoadedModule[],
  declares: (file: string, name: string) => boolean,
): SchemaExport[] => {
  const all = modules.flatMap(({ file, exports }) =>
    Object.entries(exports).flatMap(([name, value]) => within(file, [name], value)),
  );
  const kept: SchemaExport[] = [];
  for (const [, same] of Map.groupBy(all, ({ value }) => value)) {
    const shortest = Math.min(...same.map(({ path }) => path.length));
    const nearest = same.filter(({ path }) => path.length === shortest);
    const named = nearest.filter(({ path }) => path[0] !== "default");
    const byName = [...Map.groupBy(named.length > 0 ? named : nearest, leaf)];
    const own = ([name, again]: (typeof byName)[number]): boolean =>
      again.some(({ file }) => declares(file, name));
    // First the name it was declared by, then those it is exported by again.
    for (const [name, again] of byName.toSorted((a, b) => Number(own(b)) - Number(own(a)))) {
      const home = again.find(({ file }) => declares(file, name)) ?? again[0];
      if (home !== undefined) kept.push(home);
    }
  }
  // One value in several objects is one resource; under several exported names, the author should know.
  const seen = new Set<unknown>();
  return kept.filter(({ path, value }) => {
    const first = !seen.has(value);
    seen.add(value);
    return first || path.length === 1;
  });
};

const leaf = ({ path }: SchemaExport): string => path.at(-1) ?? "";
