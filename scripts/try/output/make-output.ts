import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
// Before the schema is read: where its project lacks "pg", what stands for it must not get in here.
import "../../../packages/database/src/drivers/postgresql.ts";
import { buildModel } from "../../codegen/build/build-model.ts";
import type { Diagnostic } from "../../codegen/diagnostics/diagnostic.ts";
import { emitFiles } from "../../codegen/emit/emit-files.ts";
import type { SchemaModel } from "../../codegen/model.ts";
import { customFolders, type Project } from "../../codegen/project.ts";
import { projectApart } from "../../codegen/project-apart.ts";
import { entryFiles } from "../../codegen/read/entry-files.ts";
import { readSchema, type SchemaReading } from "../../codegen/read/read-schema.ts";
import { refusedOnSqlite } from "../serve/refused-on-sqlite.ts";
import type { RefusedPart } from "../serve/refused-parts.ts";
import { type Place, makeDatabase, placeFor, prepareServer } from "../serve/place.ts";
import { type LeftOut, readersOf, withoutTables } from "./left-out.ts";
import { withoutExtensions } from "./without-extensions.ts";
import { sayRefused, withoutParts } from "./without-parts.ts";
import { makeTryFolder } from "./try-folder.ts";

/** What the generator made of a schema. */
export interface Output {
  readonly project: Project;
  /** Absolute path of the folder it lies in. */
  readonly folder: string;
  readonly model: SchemaModel;
  readonly diagnostics: readonly Diagnostic[];
  readonly place: Place;
}

/** A schema that can't be tried, and why. */
export interface Refusal {
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A package that generated code imports and this repository's root does not have. It is looked for
 * before a schema is read: what then stands for a package has no place.
 */
const ROUTER = /^.*\/node_modules\/hono(?=\/)/.exec(
  // Its main file is dist/index.js or dist/cjs/index.js.
  createRequire(import.meta.resolve("@headwater/server")).resolve("hono"),
)?.[0];

const linkPackages = (folder: string): void => {
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  if (ROUTER !== undefined) symlinkSync(ROUTER, join(modules, "hono"), "dir");
};

/** What a database was found to refuse. */
export interface Unfit {
  readonly leftOut: readonly LeftOut[];
  /** Parts of tables that are tried without them. */
  readonly parts: readonly RefusedPart[];
}

interface Fitting {
  readonly whole: SchemaModel | null;
  readonly diagnostics: readonly Diagnostic[];
}

const fittingModel = (
  reading: SchemaReading,
  project: Project,
  parts: readonly RefusedPart[],
): Fitting => {
  const folders = customFolders(project);
  const { model, diagnostics } = buildModel(reading, folders);
  if (model === null || reading.facts === null || parts.length === 0) {
    return { whole: model, diagnostics };
  }
  const facts = withoutParts(reading.facts, model, parts);
  const fitted = buildModel({ ...reading, facts }, folders);
  return {
    whole: fitted.model,
    diagnostics: [...sayRefused(model, parts), ...fitted.diagnostics],
  };
};

/** The tables that are refused as a whole. */
export const wholeTables = (parts: readonly RefusedPart[], database: string): readonly LeftOut[] =>
  parts
    .filter(({ kind }) => kind === "table")
    .map(({ table, reason }) => ({ table, reason: `${database} refuses it: ${reason}` }));

/** The model without what is known to be in the way; SQLite is asked for it at once. */
const fitted = (
  reading: SchemaReading,
  project: Project,
  { parts, leftOut }: Unfit,
): Fitting & { readonly refused: readonly LeftOut[] } => {
  const first = fittingModel(reading, project, parts);
  const more = first.whole?.dialect === "sqlite" ? refusedOnSqlite(first.whole) : [];
  if (more.length === 0) return { ...first, refused: leftOut };
  const again = fittingModel(reading, project, [
    ...parts,
    ...more.filter(({ kind }) => kind !== "table"),
  ]);
  return { ...again, refused: [...leftOut, ...wholeTables(more, "SQLite")] };
};

/** Generates all that a schema gives, into a folder of its own. Nothing is written elsewhere. */
export const makeOutput = async (
  schema: readonly string[],
  /** What was found to be in the way before. */
  unfit: Unfit = { leftOut: [], parts: [] },
): Promise<Output | Refusal> => {
  const folder = makeTryFolder();
  linkPackages(folder);
  const project = await projectApart({ schema }, folder);
  prepareServer(entryFiles(project.root, schema).files);
  const reading = await readSchema({ ...project, placeholders: true });
  if (reading.facts === null) return { diagnostics: reading.diagnostics };
  const database = await makeDatabase(reading.facts.dialect);
  const { facts, diagnostics: lacks } =
    reading.facts.dialect === "postgresql"
      ? withoutExtensions(reading.facts, database.extensions)
      : { facts: reading.facts, diagnostics: [] };
  const { whole, diagnostics, refused } = fitted(
    { ...reading, facts, diagnostics: [...lacks, ...reading.diagnostics] },
    project,
    unfit,
  );
  if (whole === null) return { diagnostics };
  const found = placeFor(whole, database);
  const own = [...refused, ...found.leftOut];
  const place = { ...found, leftOut: [...own, ...readersOf(whole, own)] };
  const model = withoutTables(whole, place.leftOut);
  for (const { path, text } of emitFiles(model, project, [])) {
    const file = join(project.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return { project, folder, model, diagnostics, place };
};
