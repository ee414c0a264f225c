/** `bun run test`: every test of the repository; with arguments, `bun test` on those. */
import { ensureInstalled, root } from "./setup/ensure-installed.ts";

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
const { runSuite } = await import("./testing/run-suite.ts");

console.log("suite                    passed  failed  skipped   seconds");
const waiting = [...suites];
const total = { passed: 0, failed: 0, skipped: 0 };

const worker = async (): Promise<void> => {
  for (let suite = waiting.shift(); suite !== undefined; suite = waiting.shift()) {
    const outcome = await runSuite(suite, root);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    total.skipped += outcome.skipped;
    const counts = [outcome.passed, outcome.failed, outcome.skipped].map((n) =>
      String(n).padStart(7),
    );
    console.log(
      `${suite.name.padEnd(23)} ${counts.join(" ")} ${outcome.seconds.toFixed(1).padStart(9)}`,
    );
    if (outcome.failed > 0) console.error(`\n── ${suite.name} ──\n${outcome.output}`);
  }
};
await Promise.all([worker(), worker()]);

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
