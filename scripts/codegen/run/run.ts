import { hasErrors } from "../diagnostics/diagnostic.ts";
import { printDiagnostics } from "../diagnostics/print-diagnostics.ts";
import type { Project } from "../project.ts";
import { loadTypeScript } from "../read/source/typescript.ts";
import type { GenerateOptions } from "./options.ts";
import type { Outcome } from "./outcome.ts";
import { reportPlan } from "./report.ts";

type Generate = (project: Project, options: GenerateOptions) => Promise<Outcome>;

/** Says what came of a generation; true when all is well. */
const say = async (
  { diagnostics, plan, watch }: Outcome,
  { check }: GenerateOptions,
): Promise<boolean> => {
  if (diagnostics.length > 0) console.error(printDiagnostics(diagnostics));
  const failed = hasErrors(diagnostics);
  if (plan === null || failed) {
    console.error(check ? "Checked nothing." : "Nothing was written.");
    return false;
  }
  if (!check) {
    console.log(`${reportPlan(plan)}\n${watch}`);
    return true;
  }
  const current = plan.changes.length === 0;
  if (!current) {
    const { diffPlan } = await import("../write/diff-plan.ts");
    console.log(diffPlan(plan));
  }
  console.log(
    current
      ? `All ${plan.unchanged.length} generated files are current.`
      : `${plan.changes.length} generated files are not current: run \`bun run generate\`.`,
  );
  return current;
};

/** Generates, says what came of it, and goes on when told to watch. */
export const run = async (
  project: Project,
  options: GenerateOptions,
  generate: Generate,
): Promise<void> => {
  const once = async (): Promise<Outcome> => {
    const outcome = await generate(project, options);
    process.exitCode = (await say(outcome, options)) ? 0 : 1;
    return outcome;
  };
  const since = Date.now();
  const { sources } = await once();
  if (!options.watch) return;
  const { watchProject } = await import("./watch-project.ts");
  // The first edit needs it, and it takes longer to load than to use.
  void loadTypeScript();
  await watchProject(project, { sources, since }, async () => (await once()).sources);
};
