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

const rebase = (from: string, model: SchemaModel): string => {
  if (!from.startsWith(".")) return from;
  const folder = model.source.split("/").slice(0, -1);
  const path = folder.slice(folder.lastIndexOf("src") + 1);
  for (const part of from.split("/")) {
    if (part === "..") path.pop();
    else if (part !== ".") path.push(part);
  }
  return `${SCHEMA_PACKAGE}/${path.join("/").replace(/\.[mc]?[jt]s$/, "")}`;
};

/** What texts carried over from the schema file import, as generated files reach it. */
export const carriedImports = (imports: readonly ModelImport[], model: SchemaModel): Import[] =>
  imports.map(({ name, local, from, typeOnly }) => [
    rebase(from, model),
    `${typeOnly ? "type " : ""}${name === local ? name : `${name} as ${local}`}`,
  ]);
