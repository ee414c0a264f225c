import { join, relative } from "node:path/posix";
import type { ModelImport, SchemaModel, Table } from "../model.ts";
import { SCHEMA, schemaFolder } from "./addresses.ts";

/** One import: where from, and the names; a type as `type Ticket`, a whole module as `* as sizes`. */
export type Import = readonly [from: string, ...names: string[]];

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

/** The schema's own modules sort as the package that they are a part of in this repository. */
const sortedAs = (from: string): string => from.replace(SCHEMA, "@headwater/database/");
const rank = (from: string): number => (from.startsWith(".") ? 1 : 0);

/** Import statements: packages first, one statement per module, none for modules without names. */
export const importLines = (...imports: readonly Import[]): string => {
  const modules = new Map<string, string[]>();
  for (const [from, ...names] of imports) {
    if (names.length > 0) modules.set(from, [...(modules.get(from) ?? []), ...names]);
  }
  return [...modules]
    .toSorted(([a], [b]) => rank(a) - rank(b) || (sortedAs(a) < sortedAs(b) ? -1 : 1))
    .flatMap(([from, names]) => statements(from, names))
    .join("\n");
};

/** The module that exports a table. */
export const schemaModule = (model: SchemaModel, { source }: Table): string =>
  SCHEMA + relative(schemaFolder(model), source.file);

/** What texts carried over from the schema import, as generated files reach it. */
export const carriedImports = (imports: readonly ModelImport[]): Import[] =>
  imports.map(({ name, local, from, typeOnly }) => [
    from.startsWith(".") ? SCHEMA + join(from) : from,
    `${typeOnly ? "type " : ""}${imported(name, local)}`,
  ]);

const imported = (name: string, local: string): string => {
  if (name === "*") return `* as ${local}`;
  return name === local ? name : `${name} as ${local}`;
};
