import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { is, Table } from "drizzle-orm";
import { type Diagnostic, diagnose, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Casing } from "./dialect.ts";
import type { Place } from "../model.ts";
import { isForLaterDrizzle } from "./drizzle-version.ts";
import { entryFiles } from "./entry-files.ts";
import type { SchemaFacts } from "./facts.ts";
import { guarded } from "./guarded.ts";
import { importFresh } from "./import-fresh.ts";
import { importPlace, importProblem } from "./import-problem.ts";
import { withLaterArrays } from "./later/later-arrays.ts";
import { localModules } from "./local-modules.ts";
import { type EnvironmentLack, makeUpEnvironment } from "./made-up-environment.ts";
import { properties } from "./properties.ts";
import { readExports } from "./read-exports.ts";
import { type LoadedModule, type SchemaExport, schemaExports } from "./schema-exports.ts";
import { withSource } from "./source/with-source.ts";
import { provideImports, provideLaterDrizzle, provideStandIns, schemaFiles } from "./stand-ins.ts";
import { withoutPlaceholders } from "./without-placeholders.ts";

export interface ReadOptions {
  /** Folder that paths in the model and in diagnostics start from. */
  readonly root: string;
  /** Schema files, folders and globs; absolute, or relative to the root. */
  readonly schema: string | readonly string[];
  /** How columns without a name are named, as in `drizzle({ casing })`. */
  readonly casing?: Casing | (() => Casing | undefined) | undefined;
  /** Whether imports that lead nowhere are stood in for, instead of ending it all. */
  readonly placeholders?: boolean | undefined;
}

export interface SchemaReading {
  /** Null when the schema can't be read; the diagnostics say why. */
  readonly facts: SchemaFacts | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The schema files and the project's files they import, absolute: what to watch. */
  readonly files: readonly string[];
}

/** The one schema file, or the folder that all of several are below, with a `/` at its end. */
const sourceOf = (files: readonly string[], nameOf: (file: string) => string): string => {
  const [first = "", ...others] = files;
  if (others.length === 0) return nameOf(first);
  let folder = dirname(first);
  while (!others.every((file) => file.startsWith(`${folder}/`))) folder = dirname(folder);
  return `${nameOf(folder) || "."}/`;
};

/** Reads a schema once, with the environment as it is. */
const readOnce = async (
  options: ReadOptions,
): Promise<SchemaReading & { readonly lacks: readonly EnvironmentLack[] }> => {
  const { root, casing } = options;
  const entries = typeof options.schema === "string" ? [options.schema] : options.schema;
  const nameOf = (file: string): string => relative(root, file).replaceAll("\\", "/");
  const { files: entered, missing } = entryFiles(root, entries);
  if (missing.length > 0) {
    const diagnostics = missing.map((file) => diagnose("HW1002", { file, line: 1 }, { file }));
    const files = missing.map((file) => join(root, file));
    return { facts: null, diagnostics, files, lacks: [] };
  }

  const files = localModules(...entered);
  const later = isForLaterDrizzle(files);
  const modules: LoadedModule[] = [];
  const problems: Diagnostic[] = [];
  const lacks: EnvironmentLack[] = [];
  const beside: { readonly problem: Diagnostic; readonly start: Place }[] = [];
  for (const file of files) delete require.cache[file];
  if (later) await provideLaterDrizzle(files);
  const stoodIn = await provideImports(files, options.placeholders === true);
  const scanned = schemaFiles(files);
  for (const file of entered) {
    await provideStandIns(file, scanned);
    const { result, unset } = await guarded(() =>
      later ? withLaterArrays(() => importFresh(file, [])) : importFresh(file, []),
    );
    if ("value" in result) modules.push({ file, exports: result.value });
    else {
      const start = { file: nameOf(file), line: 1 };
      const problem = importProblem({ thrown: result.thrown, unset, later }, files, start, nameOf);
      // One of several that makes no table: it opens a connection, say.
      if (entered.length > 1 && !makesTables(file)) beside.push({ problem, start });
      else {
        problems.push(problem);
        if (unset.length > 0) lacks.push({ thrown: result.thrown, unset });
      }
    }
  }
  if (modules.length === 0 && problems.length === 0)
    problems.push(...beside.map(({ problem }) => problem));
  if (problems.length > 0) return { facts: null, diagnostics: distinct(problems), files, lacks };

  const label = sourceOf(entered, nameOf);
  const base = join(root, label.endsWith("/") ? `${label}schema.ts` : label);
  const lost: string[] = [];
  const { facts, diagnostics: found } = await withSource({ entry: base, nameOf }, (source) => {
    const exports = schemaExports(modules, (file, name) => source.declares(file, name));
    const named = typeof casing === "function" ? namelessCasing(exports, casing) : casing;
    if (stoodIn.length > 0) lost.push(...withoutPlaceholders(exports));
    return readExports(exports, source, label, files, named);
  });
  const diagnostics = [
    ...stoodIn.map(({ specifier, file }) =>
      diagnose(
        "HW1019",
        importPlace(specifier, [file], nameOf) ?? { file: nameOf(file), line: 1 },
        {
          missing: specifier,
          lost,
        },
      ),
    ),
    ...beside.map(({ problem: { cause }, start }) => diagnose("HW1021", start, { cause })),
    ...found,
  ];
  return { facts: hasErrors(diagnostics) ? null : facts, diagnostics, files, lacks };
};

/** How often an import may ask for more variables: one file checks its own after another. */
const ROUNDS = 4;

/** Reads a schema as its files now stand: facts from Drizzle, and from the source what only it knows. */
export const readSchema = async (options: ReadOptions): Promise<SchemaReading> => {
  const madeUp: string[] = [];
  for (let round = 1; ; round += 1) {
    const { lacks, ...reading } = await readOnce(options);
    const more = options.placeholders === true && round < ROUNDS ? makeUpEnvironment(lacks) : [];
    madeUp.push(...more);
    if (more.length > 0) continue;
    const [file] = reading.files;
    if (madeUp.length === 0 || file === undefined || reading.facts === null) return reading;
    const place = { file: relative(options.root, file).replaceAll("\\", "/"), line: 1 };
    const said = diagnose("HW1022", place, { names: madeUp });
    return { ...reading, diagnostics: [said, ...reading.diagnostics] };
  }
};

/** Whether a file's own text makes tables, or what belongs to them. */
const makesTables = (file: string): boolean =>
  /\b(?:pg|sqlite|mysql)(?:Table|Schema|View|MaterializedView|Enum)|[tT]able\w*\(|\b[rR]elations\(/.test(
    readFileSync(file, "utf8"),
  );

/** Asks for the casing only where there is a column without a name. */
const namelessCasing = (
  exports: readonly SchemaExport[],
  ask: () => Casing | undefined,
): Casing | undefined =>
  exports.some(
    ({ value }) => is(value, Table) && properties(value).some(([, { keyAsName }]) => keyAsName),
  )
    ? ask()
    : undefined;

/** One module that fails is met from every file that imports it. */
const distinct = (problems: readonly Diagnostic[]): Diagnostic[] => [
  ...new Map(
    problems.map((one) => [
      `${one.place.file}:${one.place.line} ${one.cause.replace(/ imported from .*$/, "")}`,
      one,
    ]),
  ).values(),
];
