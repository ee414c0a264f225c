import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Casing } from "./dialect.ts";
import { guarded } from "./guarded.ts";
import { localModules } from "./local-modules.ts";
import { provideStandIns, schemaFiles } from "./stand-ins.ts";

/** What a drizzle.config says that matters here. */
export interface DrizzleConfig {
  readonly file: string;
  /** Entries as it has them, relative to its folder. */
  readonly schema: readonly string[];
  readonly casing: Casing | undefined;
}

const NAMES = ["ts", "mts", "js", "mjs", "cjs", "json"].map((end) => `drizzle.config.${end}`);

export const isDrizzleConfig = (path: string): boolean => /drizzle[^/]*\.config\.\w+$/.test(path);

/** The nearest drizzle.config at a folder or above it, no higher than where a repository begins. */
export const findDrizzleConfig = (folder: string): string | null => {
  for (const name of NAMES) if (existsSync(join(folder, name))) return join(folder, name);
  const above = dirname(folder);
  return above === folder || existsSync(join(folder, ".git")) ? null : findDrizzleConfig(above);
};

const isCasing = (value: unknown): value is Casing =>
  value === "snake_case" || value === "camelCase";

const strings = (value: unknown): string[] =>
  [value].flat().filter((item): item is string => typeof item === "string");

/** What the text itself says, where the module needs more than is there to be imported. */
const fromText = (file: string): DrizzleConfig => {
  const text = readFileSync(file, "utf8").replaceAll(/^\s*\/\/.*$/gm, "");
  const [, list = ""] = /\bschema:\s*(\[[^\]]*\]|["'`][^"'`]*["'`])/.exec(text) ?? [];
  const [, casing] = /\bcasing:\s*["'](\w+)["']/.exec(text) ?? [];
  const schema = [...list.matchAll(/["'`]([^"'`]+)["'`]/g)].flatMap(([, entry]) => entry ?? []);
  return { file, schema, casing: isCasing(casing) ? casing : undefined };
};

export const readDrizzleConfig = async (file: string): Promise<DrizzleConfig> => {
  await provideStandIns(file, schemaFiles(localModules(file)));
  const { result } = await guarded((): Promise<Record<string, unknown>> => import(file));
  const config: unknown = "value" in result ? (result.value["default"] ?? result.value) : null;
  if (typeof config !== "object" || config === null) return fromText(file);
  const casing: unknown = Reflect.get(config, "casing");
  return {
    file,
    schema: strings(Reflect.get(config, "schema")),
    casing: isCasing(casing) ? casing : undefined,
  };
};
