import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { type Diagnostic, diagnose, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Casing } from "./dialect.ts";
import type { SchemaFacts } from "./facts.ts";
import { importFresh } from "./import-fresh.ts";
import { importProblem } from "./import-problem.ts";
import { localModules } from "./local-modules.ts";
import { readExports } from "./read-exports.ts";
import { SchemaSource } from "./source/schema-source.ts";
import { loadTypeScript } from "./source/typescript.ts";

export interface ReadOptions {
  /** Folder that paths in the model and in diagnostics start from. */
  readonly root: string;
  /** The schema file; absolute, or relative to the root. */
  readonly schema: string;
  /** How columns without a name are named, as in `drizzle({ casing })`. */
  readonly casing?: Casing | undefined;
}

export interface SchemaReading {
  /** Null when the schema can't be read; the diagnostics say why. */
  readonly facts: SchemaFacts | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The schema file and the project's files it imports, absolute: what to watch. */
  readonly files: readonly string[];
}

/** Reads a schema as its files now stand: facts from Drizzle, and from the source what only it knows. */
export const readSchema = async (options: ReadOptions): Promise<SchemaReading> => {
  const path = resolve(options.root, options.schema);
  const nameOf = (file: string): string => relative(options.root, file).replaceAll("\\", "/");
  const start = { file: nameOf(path), line: 1 };
  if (!existsSync(path)) {
    const missing = diagnose("HW1002", start, { file: start.file });
    return { facts: null, diagnostics: [missing], files: [path] };
  }

  const files = localModules(path);
  let exports: Record<string, unknown>;
  try {
    exports = await importFresh(path, files);
  } catch (thrown) {
    return { facts: null, diagnostics: [importProblem(thrown, files, start, nameOf)], files };
  }

  const source = new SchemaSource(await loadTypeScript(), path, nameOf);
  const { facts, diagnostics } = readExports(exports, source, start.file, files, options.casing);
  return { facts: hasErrors(diagnostics) ? null : facts, diagnostics, files };
};
