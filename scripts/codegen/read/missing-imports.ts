import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname } from "node:path";
import { isInstalled, loaderOf } from "./local-modules.ts";

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

/** Packages and aliases that these files import and that lead nowhere; types don't count. */
export const missingImports = (files: readonly string[]): readonly MissingImport[] => {
  const found = new Map<string, { file: string; names: Set<string> }>();
  for (const file of files) {
    const loader = loaderOf(file);
    if (loader === undefined) continue;
    const transpiler = new Bun.Transpiler({ loader, trimUnusedImports: true });
    let code: string;
    try {
      code = transpiler.transformSync(readFileSync(file, "utf8"));
    } catch {
      continue; // A file that can't be parsed is reported by importing it.
    }
    for (const { path: specifier } of transpiler.scanImports(code)) {
      if (/^[./]/.test(specifier) || isBuiltin(specifier) || specifier.startsWith("bun:")) continue;
      if (isInstalled(specifier, dirname(file))) continue;
      const missing = found.get(specifier) ?? { file, names: new Set() };
      for (const name of namesFrom(code, specifier)) missing.names.add(name);
      found.set(specifier, missing);
    }
  }
  return [...found].map(([specifier, missing]) => ({ specifier, ...missing }));
};
