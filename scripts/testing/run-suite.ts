import type { Suite } from "./suites.ts";

export interface SuiteOutcome {
  readonly suite: Suite;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  readonly output: string;
}

const counted = (output: string, word: string): number =>
  Number(output.match(new RegExp(`^\\s*(\\d+) ${word}$`, "m"))?.[1] ?? 0);

/** Ample, so that it ends what hangs and says nothing of how busy the machine is. */
const TIMEOUT_MS = 60_000;

/** Runs a suite with `bun test` and reads its closing counts. A crash counts as one failure. */
export const runSuite = async (suite: Suite, root: string): Promise<SuiteOutcome> => {
  const started = performance.now();
  const child = Bun.spawn(
    [
      process.execPath,
      "test",
      `--timeout=${TIMEOUT_MS}`,
      ...suite.paths.map((path) => `./${path}`),
    ],
    {
      cwd: root,
      env: { ...process.env, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const [out, error, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  const output = `${out}${error}`;
  const failed = counted(output, "fail");
  return {
    suite,
    passed: counted(output, "pass"),
    failed: code === 0 ? failed : Math.max(1, failed),
    skipped: counted(output, "skip") + counted(output, "todo"),
    seconds: (performance.now() - started) / 1_000,
    output,
  };
};
