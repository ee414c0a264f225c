import { join } from "node:path";
import { root } from "../setup/ensure-installed.ts";

export interface GenerateOutcome {
  readonly succeeded: boolean;
  /** What the generator said. */
  readonly output: string;
}

/** Runs the generator in a process of its own, so that it reads the schema as it is now. */
export const generateStep = async (): Promise<GenerateOutcome> => {
  const child = Bun.spawn([process.execPath, join(root, "scripts/generate.ts")], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, error, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  return { succeeded: code === 0, output: `${out}${error}`.trim() };
};
