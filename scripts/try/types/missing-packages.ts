import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Output } from "../output/make-output.ts";

const IMPORT = /^(?:import|export) .*? from "([^"]+)";$/gm;

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

/** Specifiers of packages that the generated files import. */
const importsOf = (folder: string): ReadonlySet<string> => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".gen.ts") && !name.startsWith("node_modules"),
  );
  const found = files.flatMap((name) =>
    [...readFileSync(join(folder, name), "utf8").matchAll(IMPORT)].map(([, from = ""]) => from),
  );
  return new Set(found.filter((specifier) => !specifier.startsWith(".")));
};

/**
 * Lets the output find the packages that it takes types from where the schema's project has them;
 * gives the specifiers of those that it hasn't installed.
 */
export const linkPackages = ({ folder, project }: Output): readonly string[] => {
  const missing: string[] = [];
  for (const specifier of importsOf(folder)) {
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
