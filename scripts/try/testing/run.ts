import { join } from "node:path";
import { project } from "../../codegen/project.ts";

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

/** The report of a verification, with its exit code. */
export const verification = async (
  script: string,
  ...words: readonly string[]
): Promise<Report & { readonly code: number }> => {
  const { code, output, errors } = await run(script, ...words);
  if (output === "") throw new Error(errors);
  const report: Report = JSON.parse(output);
  return { ...report, code };
};
