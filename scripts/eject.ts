/** `bun run eject TABLE`: gives one table's generated files to their author. */
import { buildModel } from "./codegen/build/build-model.ts";
import { nearest } from "./codegen/build/nearest.ts";
import { printDiagnostics } from "./codegen/diagnostics/print-diagnostics.ts";
import { emitFiles } from "./codegen/emit/emit-files.ts";
import { formatFiles } from "./codegen/format/format-files.ts";
import type { SchemaModel, Table } from "./codegen/model.ts";
import { customFolders, type Project, project } from "./codegen/project.ts";
import { projectApart } from "./codegen/project-apart.ts";
import { readSchema } from "./codegen/read/read-schema.ts";
import { loadEnvFile } from "./codegen/run/env-file.ts";
import { type EjectOptions, readEjectOptions } from "./codegen/run/options.ts";
import { ejectTable, isFileOf } from "./codegen/write/eject.ts";

const named = ({ tables }: SchemaModel, name: string): Table | undefined =>
  tables.find((table) => [table.name, table.table, table.names.file].includes(name));

/** What to say, and whether all went well. */
export const eject = async (
  at: Project,
  { table: name, only }: Pick<EjectOptions, "table" | "only">,
): Promise<{ readonly ok: boolean; readonly said: string }> => {
  const { model, diagnostics } = buildModel(await readSchema(at), customFolders(at));
  if (model === null) return { ok: false, said: printDiagnostics(diagnostics) };
  const table = named(model, name);
  if (table === undefined) {
    const meant = nearest(
      name,
      model.tables.map((one) => one.name),
    );
    return {
      ok: false,
      said: `There is no table "${name}".${meant === null ? "" : ` Did you mean "${meant}"?`}`,
    };
  }
  const own = emitFiles(model, at, only).filter((file) => isFileOf(table, file.path));
  const { ejected, noted, before, behind } = ejectTable(at.root, table, await formatFiles(own));
  const lines = [
    ...ejected.map((path) => `  ejected  ${path}`),
    ...noted.map((path) => `  noted    ${path}`),
    ...before.map((path) => `  was so   ${path}`),
    ...behind.map((path) => `  behind   ${path}: the schema has changed since it was made`),
  ];
  if (lines.length === 0) return { ok: false, said: "It has no generated files: generate first." };
  return {
    ok: true,
    said: [...lines, "They are yours: `bun run generate` leaves them alone."].join("\n"),
  };
};

if (import.meta.main) {
  const options = readEjectOptions(process.argv.slice(2));
  options.envFile.forEach(loadEnvFile);
  const at = options.out === undefined ? project : await projectApart(options, options.out);
  const { ok, said } = await eject(at, options);
  console.log(said);
  process.exitCode = ok ? 0 : 1;
}
