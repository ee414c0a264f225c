/** `bun run generate`: makes every generated file from a schema. */
import { buildModel } from "./codegen/build/build-model.ts";
import { emitFiles, ownedFolders } from "./codegen/emit/emit-files.ts";
import { formatFiles } from "./codegen/format/format-files.ts";
import { Kept } from "./codegen/kept/kept.ts";
import { customFolders, type Project, project } from "./codegen/project.ts";
import { projectApart } from "./codegen/project-apart.ts";
import { readSchema } from "./codegen/read/read-schema.ts";
import { loadEnvFile } from "./codegen/run/env-file.ts";
import { type GenerateOptions, readOptions } from "./codegen/run/options.ts";
import type { Outcome } from "./codegen/run/outcome.ts";
import { run } from "./codegen/run/run.ts";
import { isSupervised, supervise } from "./codegen/run/supervise.ts";
import { Stopwatch } from "./codegen/run/stopwatch.ts";
import { applyWrite } from "./codegen/write/apply-write.ts";
import { filesBehind } from "./codegen/write/behind.ts";
import { danglingCode } from "./codegen/write/dangling.ts";
import { withHeaders } from "./codegen/write/header.ts";
import { planWrite } from "./codegen/write/plan-write.ts";

export const generate = async (at: Project, options: GenerateOptions): Promise<Outcome> => {
  const watch = new Stopwatch();
  const reading = await watch.time("read", () => readSchema(at));
  const { model, diagnostics } = await watch.time("build", () =>
    buildModel(reading, customFolders(at)),
  );
  if (model === null) return { diagnostics, plan: null, sources: reading.files, watch };

  const emitted = await watch.time("emit", () => emitFiles(model, at, options.only));
  const formatted = await watch.time("format", () =>
    formatFiles(emitted, new Kept("formatted", [at.root, at.generated, options.only])),
  );
  const plan = await watch.time("write", () => {
    const files = withHeaders(formatted, model.source);
    const planned = planWrite(at.root, files, ownedFolders(at, options.only));
    if (!options.check && planned.problems.length === 0) applyWrite(at.root, planned);
    return planned;
  });
  const left = [...danglingCode(at, model), ...filesBehind(model, plan.ejected)];
  const said = [...diagnostics, ...left, ...plan.problems];
  return { diagnostics: said, plan, sources: reading.files, watch };
};

if (import.meta.main) {
  const options = readOptions(process.argv.slice(2));
  if (options.watch && !isSupervised()) process.exit(await supervise());
  options.envFile.forEach(loadEnvFile);
  const at = options.out === undefined ? project : await projectApart(options, options.out);
  await run(at, options, generate);
}
