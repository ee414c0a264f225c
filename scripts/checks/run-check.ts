import { delimiter, dirname, join } from "node:path";
import type { Check } from "./checks.ts";

export interface CheckOutcome {
  readonly check: Check;
  readonly passed: boolean;
  readonly output: string;
  readonly seconds: number;
}

const runCommand = async (command: readonly string[], root: string): Promise<string | null> => {
  const bins = [join(root, "node_modules", ".bin"), dirname(process.execPath)];
  const child = Bun.spawn([...command], {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1", PATH: [...bins, process.env["PATH"]].join(delimiter) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, error, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  return code === 0 ? null : `${out}${error}`.trim();
};

/** Runs one check on the tree below `root`. */
export const runCheck = async (check: Check, root: string): Promise<CheckOutcome> => {
  const started = performance.now();
  const { run } = check;
  const failure =
    typeof run === "function" ? run(root).join("\n") || null : await runCommand(run, root);
  return {
    check,
    passed: failure === null,
    output: failure ?? "",
    seconds: (performance.now() - started) / 1_000,
  };
};
