/** `bun run test`: every test of the repository; with arguments, `bun test` on those. */
import { ensureInstalled, root } from "./setup/ensure-installed.ts";
import type { SuiteOutcome } from "./testing/run-suite.ts";
import type { Suite } from "./testing/suites.ts";

await ensureInstalled();
const chosen = process.argv.slice(2);
if (chosen.length > 0) {
  const child = Bun.spawn([process.execPath, "test", ...chosen], {
    cwd: root,
    stdio: ["inherit", "inherit", "inherit"],
  });
  process.exit(await child.exited);
}

const { suites } = await import("./testing/suites.ts");
const { endSuites, runSuite } = await import("./testing/run-suite.ts");

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    endSuites();
    process.exit(130);
  });
}

console.log("suite                    passed  failed  skipped   seconds");
const waiting = [...suites];
const failed: Suite[] = [];
const total = { passed: 0, failed: 0, skipped: 0 };

const print = (outcome: SuiteOutcome): void => {
  const counts = [outcome.passed, outcome.failed, outcome.skipped].map((n) =>
    String(n).padStart(7),
  );
  const seconds = outcome.seconds.toFixed(1).padStart(9);
  console.log(`${outcome.suite.name.padEnd(23)} ${counts.join(" ")} ${seconds}`);
  if (outcome.failed > 0) console.error(`\n── ${outcome.suite.name} ──\n${outcome.output}`);
};

const add = (outcome: SuiteOutcome): void => {
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  total.skipped += outcome.skipped;
};

const worker = async (): Promise<void> => {
  for (let suite = waiting.shift(); suite !== undefined; suite = waiting.shift()) {
    const outcome = await runSuite(suite, root);
    print(outcome);
    if (outcome.failed > 0) failed.push(suite);
    else add(outcome);
  }
};
await Promise.all([worker(), worker()]);

// Processes, sockets and browsers get in each other's way on a busy machine: what fails alone, fails.
for (const suite of failed) {
  console.log(`\n${suite.name}, once more and alone:`);
  const outcome = await runSuite(suite, root);
  print(outcome);
  add(outcome);
}

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
