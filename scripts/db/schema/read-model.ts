import { ConfigurationError } from "@headwater/database/errors";
import { buildModel } from "../../codegen/build/build-model.ts";
import { printDiagnostics } from "../../codegen/diagnostics/print-diagnostics.ts";
import type { SchemaModel } from "../../codegen/model.ts";
import { customFolders, project } from "../../codegen/project.ts";
import { projectApart } from "../../codegen/project-apart.ts";
import { readSchema } from "../../codegen/read/read-schema.ts";

/**
 * The model of a schema: of the files named, or of this project when there are none.
 * @throws {ConfigurationError} with the diagnostics when it can't be read
 */
export const readModel = async (schema: readonly string[] = []): Promise<SchemaModel> => {
  const at = schema.length === 0 ? project : await projectApart({ schema }, ".");
  const { model, diagnostics } = buildModel(await readSchema(at), customFolders(at));
  if (model === null) throw new ConfigurationError(printDiagnostics(diagnostics));
  return model;
};
