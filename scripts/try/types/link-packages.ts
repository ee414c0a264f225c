import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Output } from "../output/make-output.ts";

const IMPORT = /^import (?:type )?(.*?) from "([^"]+)";$/gm;

const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

const installedAt = (folder: string, name: string): string | null => {
  const path = join(folder, "node_modules", name);
  if (existsSync(path)) return path;
  const above = dirname(folder);
  return above === folder ? null : installedAt(above, name);
};

/** What generated files import from packages: the names and `name.member`s, by specifier. */
export type PackageImports = ReadonlyMap<string, ReadonlySet<string>>;

export const packageImports = (folder: string): PackageImports => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".gen.ts") && !name.startsWith("node_modules"),
  );
  const found = new Map<string, Set<string>>();
  for (const file of files) {
    const text = readFileSync(join(folder, file), "utf8").replaceAll(/\{[^{}]*\} from/g, (list) =>
      list.replaceAll(/\s+/g, " "),
    );
    for (const [, list = "", specifier = ""] of text.matchAll(IMPORT)) {
      if (specifier.startsWith(".")) continue;
      const names = found.get(specifier) ?? new Set();
      for (const part of list.replaceAll(/[{}]/g, "").split(",")) {
        const [name = "", alias = name] = part
          .trim()
          .replace(/^type /, "")
          .split(" as ");
        if (!/^\w+$/.test(name)) continue;
        names.add(name);
        for (const [, members = ""] of text.matchAll(
          new RegExp(`\\b${alias}((?:\\.\\w+)+)`, "g"),
        )) {
          names.add(`${name}${members}`);
        }
      }
      found.set(specifier, names);
    }
  }
  return found;
};

/**
 * Lets the output find the packages that it takes types from where the schema's project has them;
 * gives the specifiers of those that it hasn't installed.
 */
export const linkPackages = (
  { folder, project }: Output,
  imports: PackageImports,
): readonly string[] => {
  const missing: string[] = [];
  for (const specifier of imports.keys()) {
    const name = packageOf(specifier);
    if (name.startsWith("@headwater/") || specifier.startsWith("node:")) continue;
    if (installedAt(folder, name) !== null) continue;
    const installed = installedAt(project.root, name);
    if (installed === null) {
      missing.push(specifier);
      continue;
    }
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(installed, link, "dir");
  }
  return missing;
};

/** Takes a package that was linked away again. */
export const unlinkPackage = (folder: string, specifier: string): void =>
  rmSync(join(folder, "node_modules", packageOf(specifier)), { force: true });
