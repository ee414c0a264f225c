import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { drizzleVersion, isEarlyDrizzle } from "./drizzle-version.ts";
import { idMakers } from "./id-makers.ts";
import { laterModule, laterModules } from "./later/later-module.ts";
import { importsOf, isInstalled, resolveInstalled, resolveUninstalled } from "./local-modules.ts";
import { type MissingImport, missingImports } from "./missing-imports.ts";
import { placeholder } from "./placeholder.ts";
import { validationModule } from "./validation-modules.ts";

type Exports = Readonly<Record<string, unknown>>;

/** Packages that only mark or configure, and have nothing to say while a schema is read. */
const silent: Readonly<Record<string, Exports>> = {
  "server-only": {},
  "client-only": {},
  "drizzle-kit": { defineConfig: <T>(value: T): T => value },
};

/** Drizzle's own modules, for schemas in whose project it is not installed. */
const drizzle: readonly string[] = [
  "drizzle-orm",
  "drizzle-orm/sqlite-core",
  "drizzle-orm/pg-core",
  "drizzle-zod",
  "zod",
];

const isDrizzle = (specifier: string): boolean =>
  /^(?:drizzle-orm|drizzle-zod|zod)(?:\/|$)/.test(specifier);

/** All files of a schema, and what they import between them. */
interface SchemaFiles {
  readonly paths: readonly string[];
  readonly imported: ReadonlySet<string>;
}

export const schemaFiles = (paths: readonly string[]): SchemaFiles => ({
  paths,
  imported: new Set(paths.flatMap(importsOf)),
});

const done = new Set<string>();

const provide = (
  specifier: string,
  module: { exports: Exports; loader: "object" } | { contents: string; loader: "ts" },
): void => {
  if (done.has(specifier)) return;
  done.add(specifier);
  Bun.plugin({
    name: specifier,
    setup: (build) => void build.module(specifier, () => module),
  });
};

const standIn = (specifier: string, exports: Exports): void =>
  provide(specifier, { exports, loader: "object" });

/** Lets a specifier lead to a file. */
const lead = (specifier: string, file: string): void => {
  const path = JSON.stringify(file);
  const hasDefault = /\bexport\s+default\b|\bas\s+default\b/.test(readFileSync(file, "utf8"));
  const whole = hasDefault ? `\nexport { default } from ${path};` : "";
  provide(specifier, { contents: `export * from ${path};${whole}`, loader: "ts" });
};

const ownModule = async (specifier: string, files: readonly string[]): Promise<Exports | null> =>
  (await validationModule(specifier, files)) ?? (await laterModule(specifier));

const provideDrizzle = async (folder: string, files: SchemaFiles): Promise<void> => {
  const early = isEarlyDrizzle(drizzleVersion(folder));
  for (const specifier of drizzle) {
    if (done.has(specifier)) continue;
    if (isInstalled(specifier, folder) && !(early && isDrizzleItself(specifier))) continue;
    // Which Zod that is depends on who asks for it.
    if (specifier.endsWith("zod") && !files.imported.has(specifier)) continue;
    standIn(specifier, (await ownModule(specifier, files.paths)) ?? {});
  }
};

const isDrizzleItself = (specifier: string): boolean => !specifier.startsWith("zod");

/** Gives one of a schema's files what it needs to be imported where its project lacks Drizzle. */
export const provideStandIns = async (file: string, files: SchemaFiles): Promise<void> => {
  for (const [specifier, exports] of Object.entries(silent)) standIn(specifier, exports);
  await provideDrizzle(dirname(file), files);
};

/** Gives files that are written for Drizzle 1.0 Headwater's own Drizzle, with what 1.0 has more. */
export const provideLaterDrizzle = async (files: readonly string[]): Promise<void> => {
  const imported = files.flatMap((file) => importsOf(file).filter(isDrizzle));
  const specifiers = [...drizzle, ...laterModules, ...imported].filter(isDrizzleItself);
  for (const specifier of new Set(specifiers)) {
    const own = await laterModule(specifier);
    if (own !== null) standIn(specifier, own);
  }
};

/**
 * The router's own module where that is missing: what stands for a package does so everywhere, and
 * what is made of the schema imports this one too.
 */
const ownRouter = async (specifier: string): Promise<Exports | null> => {
  if (!/^hono(?:\/|$)/.test(specifier)) return null;
  const server = dirname(fileURLToPath(import.meta.resolve("@headwater/server")));
  const file = resolveInstalled(specifier, server);
  return file === null ? null : import(file);
};

const filled = ({ names }: MissingImport): Exports =>
  Object.fromEntries([...names, "default"].map((name) => [name, placeholder]));

/**
 * Leads imports of the usual aliases and of packages of the same workspace to their files, and gives
 * those of Drizzle that are missing. Where placeholders are wanted, these stand for what is
 * still missing, and what makes ids makes others. Gives back what placeholders stand for.
 */
export const provideImports = async (
  files: readonly string[],
  placeholders: boolean,
): Promise<readonly MissingImport[]> => {
  const missing: MissingImport[] = [];
  for (const one of missingImports(files)) {
    const { specifier, file } = one;
    const found = resolveUninstalled(specifier, dirname(file));
    if (found !== null) {
      lead(specifier, found);
      continue;
    }
    const own = isDrizzle(specifier)
      ? await ownModule(specifier, files)
      : await ownRouter(specifier);
    if (own !== null) standIn(specifier, own);
    else if (silent[specifier] === undefined) missing.push(one);
  }
  if (!placeholders) return [];
  for (const one of missing) standIn(one.specifier, idMakers[one.specifier] ?? filled(one));
  return missing.filter(({ specifier }) => idMakers[specifier] === undefined);
};
