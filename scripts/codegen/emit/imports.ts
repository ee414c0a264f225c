import { basename, join } from "node:path/posix";
import type { ModelImport, SchemaModel } from "../model.ts";

/** One import: where from, and the names; a type as `type Ticket`, a whole module as `* as sizes`. */
export type Import = readonly [from: string, ...names: string[]];

/** The package that holds the schema: what the schema file imports relatively is found below it. */
const SCHEMA_PACKAGE = "@headwater/database";

const isType = (name: string): boolean => name.startsWith("type ");
const bare = (name: string): string => name.replace(/^type /, "");
const inOrder = (a: string, b: string): number =>
  bare(a).toLowerCase() < bare(b).toLowerCase() ? -1 : 1;
const isWhole = (name: string): boolean => bare(name).startsWith("* as ");

const statements = (from: string, names: readonly string[]): string[] => {
  const source = JSON.stringify(from);
  const distinct = [...new Set(names)].toSorted(inOrder);
  const named = distinct.filter((name) => !isWhole(name));
  const whole = distinct.filter(isWhole).map((name) => `import ${name} from ${source};`);
  if (named.length === 0) return whole;
  const onlyTypes = named.every(isType);
  const list = (onlyTypes ? named.map(bare) : named).join(", ");
  return [...whole, `import ${onlyTypes ? "type " : ""}{ ${list} } from ${source};`];
};

const rank = (from: string): number => (from.startsWith(".") ? 1 : 0);

/** Import statements: packages first, one statement per module, none for modules without names. */
export const importLines = (...imports: readonly Import[]): string => {
  const modules = new Map<string, string[]>();
  for (const [from, ...names] of imports) {
    if (names.length > 0) modules.set(from, [...(modules.get(from) ?? []), ...names]);
  }
  return [...modules]
    .toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .flatMap(([from, names]) => statements(from, names))
    .join("\n");
};

/** A module of the schema's package, by its path below the schema's folder. */
const inPackage = (path: string): string =>
  `${SCHEMA_PACKAGE}/${path.replace(/\.[mc]?[jt]s$/, "")}`;

const rebase = (from: string): string => (from.startsWith(".") ? inPackage(join(from)) : from);

/** The schema file, as generated files reach it: every table is among its exports. */
export const schemaModule = (model: SchemaModel): string => inPackage(basename(model.source));

/** What texts carried over from the schema file import, as generated files reach it. */
export const carriedImports = (imports: readonly ModelImport[]): Import[] =>
  imports.map(({ name, local, from, typeOnly }) => [
    rebase(from),
    `${typeOnly ? "type " : ""}${name === local ? name : `${name} as ${local}`}`,
  ]);
