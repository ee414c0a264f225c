import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { buildModel } from "../build/build-model.ts";
import { emitFiles } from "../emit/emit-files.ts";
import { formatFiles, type TextFile } from "../format/format-files.ts";
import type { Project } from "../project.ts";
import { readSchema } from "../read/read-schema.ts";
import { withHeaders } from "../write/header.ts";

export const testdata = join(import.meta.dirname, "../testdata");

const casesWith = (path: string): string[] =>
  readdirSync(testdata)
    .filter((name) => existsSync(join(testdata, name, path)))
    .toSorted();

/** Cases whose output is committed, for people to review. */
export const goldenCases = (): string[] => casesWith("expected");

/** Cases that have no error. */
const soundCases = (): string[] => casesWith("expected.model.json");

/** Those whose schema the compiler can read: for Drizzle 1.0 it has no types here. */
export const compiledCases = (): string[] =>
  soundCases().filter(
    (name) => !readFileSync(join(testdata, name, "schema.ts"), "utf8").includes("defineRelations"),
  );

const caseProject = (name: string): Project => ({
  root: join(testdata, name),
  schema: "schema.ts",
  generated: {
    database: "expected/database",
    server: "expected/server",
    apiClient: "expected/api-client",
    client: "expected/client",
  },
  custom: { repositories: "custom", routes: "routes" },
  apart: false,
});

/** Everything that is generated for a case. */
export const generateCase = async (name: string): Promise<TextFile[]> => {
  const project = caseProject(name);
  const reading = await readSchema(project);
  const { model } = buildModel(reading, { repositories: null, routes: null });
  if (model === null) throw new Error(`${name} has errors`);
  return withHeaders(await formatFiles(emitFiles(model, project, [])), model.source);
};

/** Names of packages that mean the project's own files, as a path from a file of the case. */
const ownFile = (specifier: string, folder: string): string | null => {
  const rest = specifier.replace("@headwater/database/", "");
  if (specifier === "@headwater/api-client") return "expected/api-client/api.gen.ts";
  if (rest.startsWith("generated/")) return `expected/database/${rest.slice(10)}.gen.ts`;
  if (rest.startsWith("validators/")) return `expected/database/${rest.slice(11)}.validator.gen.ts`;
  return existsSync(join(folder, `${rest}.ts`)) ? `${rest}.ts` : null;
};

/**
 * Generates a case to where it compiles: what names the project's packages means the case's files.
 * `routes.gen.ts` stays behind, for it speaks of this repository's own `Database`.
 */
export const generateApart = async (name: string, to: string): Promise<void> => {
  const from = join(testdata, name);
  cpSync(from, to, { recursive: true, filter: (path) => !path.endsWith("/expected") });
  for (const { path, text } of await generateCase(name)) {
    if (path.endsWith("/routes.gen.ts")) continue;
    const apart = text.replace(
      /(from ")(@headwater\/[^"]+)(")/g,
      (whole, before: string, specifier: string, after: string) => {
        const own = ownFile(specifier, from);
        return own === null ? whole : `${before}${relativeTo(path, own)}${after}`;
      },
    );
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), apart);
  }
};

const relativeTo = (file: string, target: string): string => {
  const path = relative(dirname(file), target).replaceAll("\\", "/");
  return path.startsWith(".") ? path : `./${path}`;
};
