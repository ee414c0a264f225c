/** `bun run check`: every rule of the repository that a machine can check. */
import { ensureInstalled, root } from "./setup/ensure-installed.ts";

await ensureInstalled();
const { checks } = await import("./checks/checks.ts");
const { runCheck } = await import("./checks/run-check.ts");

const outcomes = await Promise.all(
  checks.map(async (check) => {
    const outcome = await runCheck(check, root);
    const mark = outcome.passed ? "✓" : "✗";
    console.log(
      `${mark} ${check.name.padEnd(10)} ${outcome.seconds.toFixed(1).padStart(5)} s  ${check.upholds}`,
    );
    return outcome;
  }),
);

const failed = outcomes.filter(({ passed }) => !passed);
for (const { check, output } of failed) console.error(`\n── ${check.name} ──\n${output}`);
console.log(`\n${outcomes.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
