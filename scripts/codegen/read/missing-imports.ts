import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname } from "node:path";
import { isInstalled, loaderOf, resolveLocal } from "./local-modules.ts";

/** What the schema's files import from somewhere that is not there. */
export interface MissingImport {
  readonly specifier: string;
  /** Absolute path of the first file that imports it. */
  readonly file: string;
  /** Names that are taken from it, in all files. */
  readonly names: ReadonlySet<string>;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** The names in `{ a, b as c }`. */
const listed = (list: string): string[] =>
  list
    .split(",")
    .map((part) => part.trim().split(/\s+as\s+/)[0] ?? "")
    .filter((name) => name !== "");

/** The names that plain JavaScript takes from a module. */
const namesFrom = (code: string, specifier: string): string[] => {
  const from = `\\s*from\\s*["']${escaped(specifier)}["']`;
  const lists = code.matchAll(new RegExp(`\\{([^{}]*)\\}${from}`, "g"));
  const spaces = code.matchAll(new RegExp(`\\*\\s*as\\s+([\\w$]+)${from}`, "g"));
  return [
    ...[...lists].flatMap(([, list = ""]) => listed(list)),
    ...[...spaces].flatMap(([, name = ""]) =>
      [...code.matchAll(new RegExp(`\\b${escaped(name)}\\.([\\w$]+)`, "g"))].map(
        ([, member = ""]) => member,
      ),
    ),
  ];
};

interface Source {
  readonly file: string;
  readonly code: string;
  readonly imports: readonly string[];
  readonly exports: readonly string[];
}

const sourceOf = (file: string): Source | null => {
  const loader = loaderOf(file);
  if (loader === undefined) return null;
  const transpiler = new Bun.Transpiler({ loader, trimUnusedImports: true });
  try {
    const code = transpiler.transformSync(readFileSync(file, "utf8"));
    const { imports, exports } = transpiler.scan(code);
    return { file, code, imports: imports.map(({ path }) => path), exports };
  } catch {
    return null; // A file that can't be parsed is reported by importing it.
  }
};

const handsOnAll = ({ code }: Source, specifier: string): boolean =>
  new RegExp(`export\\s*\\*\\s*from\\s*["']${escaped(specifier)}["']`).test(code);

/** Names that others take from a file which itself doesn't have them. */
const wantedOf = (source: Source, sources: readonly Source[], met: Set<string>): string[] => {
  if (met.has(source.file)) return [];
  met.add(source.file);
  return sources.flatMap((other) =>
    other.imports
      .filter((specifier) => resolveLocal(specifier, dirname(other.file)) === source.file)
      .flatMap((specifier) => [
        ...namesFrom(other.code, specifier),
        ...(handsOnAll(other, specifier) ? wantedOf(other, sources, met) : []),
      ]),
  );
};

/** All names that a file exports, with those of the project's files that it hands on. */
const exportsOf = (source: Source, sources: readonly Source[], met: Set<string>): string[] => {
  if (met.has(source.file)) return [];
  met.add(source.file);
  const handedOn = source.imports
    .filter((specifier) => handsOnAll(source, specifier))
    .map((specifier) => resolveLocal(specifier, dirname(source.file)));
  return [
    ...source.exports,
    ...sources
      .filter(({ file }) => handedOn.includes(file))
      .flatMap((other) => exportsOf(other, sources, met)),
  ];
};

/** The name under which a file hands on a module as a whole. */
const wholeOf = ({ code, exports }: Source, specifier: string): string | undefined => {
  const all = new RegExp(
    `(?:import|export)\\s*\\*\\s*as\\s+([\\w$]+)\\s*from\\s*["']${escaped(specifier)}["']`,
    "g",
  );
  return [...code.matchAll(all)]
    .flatMap(([, name]) => name ?? [])
    .find((name) => exports.includes(name));
};

/** The names that a file takes from a module, and those that others take of it by way of the file. */
const namesTaken = (source: Source, specifier: string, sources: readonly Source[]): string[] => {
  const names = namesFrom(source.code, specifier);
  const whole = wholeOf(source, specifier);
  if (whole !== undefined) {
    const members = new RegExp(`\\b${escaped(whole)}\\.([\\w$]+)`, "g");
    for (const { code } of sources) {
      names.push(...[...code.matchAll(members)].map(([, member = ""]) => member));
    }
  }
  if (handsOnAll(source, specifier)) {
    const own = new Set(exportsOf(source, sources, new Set()));
    names.push(...wantedOf(source, sources, new Set()).filter((name) => !own.has(name)));
  }
  return names;
};

/** Packages and aliases that these files import and that lead nowhere; types don't count. */
export const missingImports = (files: readonly string[]): readonly MissingImport[] => {
  const sources = files.flatMap((file) => sourceOf(file) ?? []);
  const found = new Map<string, { file: string; names: Set<string> }>();
  for (const source of sources) {
    const { file } = source;
    for (const specifier of source.imports) {
      if (/^[./]/.test(specifier) || isBuiltin(specifier) || specifier.startsWith("bun:")) continue;
      if (isInstalled(specifier, dirname(file))) continue;
      const missing = found.get(specifier) ?? { file, names: new Set() };
      for (const name of namesTaken(source, specifier, sources)) missing.names.add(name);
      found.set(specifier, missing);
    }
  }
  return [...found].map(([specifier, missing]) => ({ specifier, ...missing }));
};
