import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { project } from "../../codegen/project.ts";
import type { Output } from "../output/make-output.ts";
import type { Outcome } from "../verify/outcome.ts";
import { linkPackages } from "./missing-packages.ts";
import { ownPaths } from "./own-paths.ts";

const COMPILER = join(project.root, "node_modules/.bin/tsc");

const settings = (paths: object) => ({
  compilerOptions: {
    target: "ES2023",
    lib: ["ES2024", "ESNext.Disposable", "DOM", "DOM.Iterable"],
    module: "Preserve",
    moduleResolution: "Bundler",
    moduleDetection: "force",
    jsx: "react-jsx",
    types: [],
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    esModuleInterop: true,
    paths,
  },
  include: ["**/*.gen.ts", "missing.d.ts"],
  exclude: ["node_modules"],
});

const compile = (folder: string): Promise<string> =>
  new Promise((done, failed) => {
    const child = spawn(COMPILER, ["-p", folder, "--pretty", "false"], { cwd: folder });
    let said = "";
    child.stdout.on("data", (chunk) => (said += String(chunk)));
    child.stderr.on("data", (chunk) => (said += String(chunk)));
    child.on("error", failed);
    child.on("close", () => done(said));
  });

/** Errors that stand in the output; what is wrong in the schema's own files is its author's. */
const ownErrors = (said: string, folder: string): string[] =>
  said
    .split("\n")
    .filter((line) => / error TS\d+/.test(line) || line.startsWith("error TS"))
    .filter(
      (line) => line.startsWith("error") || !relative(folder, join(folder, line)).startsWith(".."),
    );

/** Holds the output to the native compiler's strictest settings. */
export const checkTypes = async (output: Output): Promise<Outcome> => {
  const { folder } = output;
  const missing = linkPackages(output);
  writeFileSync(
    join(folder, "missing.d.ts"),
    missing.map((specifier) => `declare module ${JSON.stringify(specifier)};\n`).join(""),
  );
  const paths = await ownPaths(output.project.root);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings(paths)));
  const errors = ownErrors(await compile(folder), folder);
  const shown = errors.slice(0, 8);
  const more = errors.length - shown.length;
  return {
    table: "(all)",
    verb: "types",
    checks: 1,
    failures: more > 0 ? [...shown, `and ${more} more`] : shown,
    skipped: null,
  };
};
