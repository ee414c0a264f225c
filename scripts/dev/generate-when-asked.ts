/** `bun run generate` by a process that has loaded all it needs, and waits for a line to begin. */
import { statSync } from "node:fs";
import { project } from "../codegen/project.ts";
import { loadTypeScript } from "../codegen/read/source/typescript.ts";
import { readOptions } from "../codegen/run/options.ts";
import { run } from "../codegen/run/run.ts";
import { generate } from "../generate.ts";

const OUTDATED = 75;
const loaded = Date.now();

/** Whether code that is loaded has been changed since. */
const isOutdated = (): boolean =>
  Object.keys(require.cache).some(
    (file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > loaded,
  );

await loadTypeScript();
for await (const _ of console) {
  if (isOutdated()) process.exit(OUTDATED);
  await run(project, readOptions([]), generate);
  process.exit();
}
