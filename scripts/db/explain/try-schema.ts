import { ConfigurationError } from "@headwater/database/errors";
import { printDiagnostics } from "../../codegen/diagnostics/print-diagnostics.ts";
import { project } from "../../codegen/project.ts";
import { makeOutput } from "../../try/output/make-output.ts";
import { openFit, type Tried } from "../../try/output/open-output.ts";
import type { OpenedSource } from "../structure/read-database.ts";
import type { Explain } from "./plan.ts";
import { postgresqlExplain } from "./postgresql-plan.ts";
import { sqliteExplain } from "./sqlite-plan.ts";

/**
 * What is generated for a schema, over a database of its own. Whoever asks for it closes that.
 * @param schema its files; this project's when none is named
 * @throws {ConfigurationError} with the diagnostics when it can't be read
 */
export const trySchema = async (schema: readonly string[]): Promise<Tried> => {
  const files = schema.length === 0 ? [project.schema].flat() : schema;
  const output = await makeOutput(files);
  if (!("model" in output)) throw new ConfigurationError(printDiagnostics(output.diagnostics));
  return openFit(files, output);
};

/** Has an open database explain statements. */
export const explainOn = (opened: OpenedSource): Explain =>
  opened.dialect === "sqlite" ? sqliteExplain(opened.source) : postgresqlExplain(opened.source);
