import { type SuiteHome, suiteHome } from "./suite-home.ts";
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
const TEST_TIMEOUT_MS = 60_000;

interface Limits {
  /** For the whole suite: a test that blocks its process has no timeout of its own. */
  readonly suiteMs: number;
  /** What a suite has started may take so long to end after it. */
  readonly afterMs: number;
}

const usual: Limits = { suiteMs: 900_000, afterMs: 10_000 };

const running = new Set<SuiteHome>();

/** Ends all suites that run, and removes what they have made. */
export const endSuites = (): void => {
  for (const home of running) {
    home.endProcesses();
    home[Symbol.dispose]();
  }
};

/** What a suite has left behind, in words. */
const remains = async (home: SuiteHome, afterMs: number): Promise<string[]> => {
  const end = performance.now() + afterMs;
  let left = home.leftovers();
  while (left.files.length + left.programs.length > 0 && performance.now() < end) {
    await Bun.sleep(50);
    left = home.leftovers();
  }
  return [
    ...left.files.map((name) => `left in the folder for temporary files: ${name}`),
    ...left.programs.map((program) => `left running: ${program}`),
  ];
};

/**
 * Runs a suite with `bun test` and reads its closing counts. A crash counts as one failure, and so
 * does what it leaves behind: temporary files, processes.
 */
export const runSuite = async (
  suite: Suite,
  root: string,
  { suiteMs, afterMs }: Limits = usual,
): Promise<SuiteOutcome> => {
  const started = performance.now();
  using home = suiteHome();
  running.add(home);
  const child = Bun.spawn(
    [
      process.execPath,
      "test",
      `--timeout=${TEST_TIMEOUT_MS}`,
      ...suite.paths.map((path) => `./${path}`),
    ],
    {
      cwd: root,
      env: { ...process.env, ...home.environment, NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const faults: string[] = [];
  const clock = setTimeout(() => {
    faults.push(`ended after ${suiteMs / 1_000} s: what comes after the last line above never did`);
    child.kill("SIGKILL");
    home.endProcesses();
  }, suiteMs);
  const [out, error, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  clearTimeout(clock);
  if (faults.length === 0) faults.push(...(await remains(home, afterMs)));
  home.endProcesses();
  running.delete(home);
  const output = [`${out}${error}`, ...faults].join("\n");
  const failed = counted(output, "fail") + faults.length;
  return {
    suite,
    passed: counted(output, "pass"),
    failed: code === 0 ? failed : Math.max(1, failed),
    skipped: counted(output, "skip") + counted(output, "todo"),
    seconds: (performance.now() - started) / 1_000,
    output,
  };
};
