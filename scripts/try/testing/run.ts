import { rmSync } from "node:fs";
import { join } from "node:path";
import { printDiagnostics } from "../../codegen/diagnostics/print-diagnostics.ts";
import { project } from "../../codegen/project.ts";
import { makeOutput } from "../output/make-output.ts";
import { openFit } from "../output/open-output.ts";
import { jsonReport } from "../report/json-report.ts";
import { verifyTried } from "../verify/verify-tried.ts";

export interface Run {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

export interface Report {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly results: readonly {
    readonly table: string;
    readonly verb: string;
    readonly result: "passed" | "failed" | "skipped";
    readonly checks: number;
    readonly failures?: readonly string[];
    readonly reason?: string;
  }[];
  readonly diagnostics: readonly { readonly code: string; readonly cause: string }[];
}

/** The schema of a golden case. */
export const caseFile = (name: string): string =>
  join(project.root, "scripts/codegen/testdata", name, "schema.ts");

/** Runs a script of this repository to its end. */
export const run = async (script: string, ...words: readonly string[]): Promise<Run> => {
  const child = Bun.spawn([process.execPath, join(project.root, script), ...words], {
    cwd: project.root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [code, output, errors] = await Promise.all([
    child.exited,
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
  ]);
  return { code, output, errors };
};

/** The report of a schema's verification in this process: all but its types are looked at. */
export const verified = async (file: string): Promise<Report> => {
  const output = await makeOutput([file]);
  if (!("model" in output)) throw new Error(printDiagnostics(output.diagnostics));
  const tried = await openFit([file], output);
  const outcomes = await verifyTried(tried, { logs: false });
  for (const { folder } of [output, tried.output]) rmSync(folder, { recursive: true, force: true });
  return JSON.parse(jsonReport(outcomes, tried.output.diagnostics));
};

/** The report of a verification by a script, with its exit code. */
export const verification = async (
  script: string,
  ...words: readonly string[]
): Promise<Report & { readonly code: number }> => {
  const { code, output, errors } = await run(script, ...words);
  if (output === "") throw new Error(errors);
  const report: Report = JSON.parse(output);
  return { ...report, code };
};
