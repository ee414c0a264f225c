import { join } from "node:path";
import type { Environment } from "../../src/config/config.ts";

const BUN = [process.execPath, join(import.meta.dirname, "../../src/main.ts")];

/** A server in a process of its own. */
export interface Running {
  readonly url: string;
  readonly process: Bun.Subprocess<"ignore", "pipe", "pipe">;
  /** All it has said on standard output since it listens. */
  output(): Promise<string>;
  /** Ends it at once, if it still runs. */
  kill(): Promise<void>;
}

export interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

const spawn = (command: readonly string[], environment: Environment) =>
  Bun.spawn([...command], {
    env: {
      PATH: process.env["PATH"],
      HOME: process.env["HOME"],
      TMPDIR: process.env["TMPDIR"],
      PORT: "0",
      DATABASE_URL: ":memory:",
      LOG_FORMAT: "json",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });

/** Starts the server as a user would, on a free port. */
export const start = async (
  environment: Environment = {},
  command: readonly string[] = BUN,
): Promise<Running> => {
  const child = spawn(command, environment);
  const decoder = new TextDecoder();
  const reader = child.stdout.getReader();
  let said = "";
  while (!said.includes('"listening"')) {
    const { done, value } = await reader.read();
    if (done) throw new Error(`It did not start: ${await new Response(child.stderr).text()}`);
    said += decoder.decode(value);
  }
  const rest = (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return said;
      said += decoder.decode(value);
    }
  })();
  return {
    url: /"url":"([^"]+)"/.exec(said)?.[1] ?? "",
    process: child,
    output: () => rest,
    async kill() {
      child.kill("SIGKILL");
      await child.exited;
    },
  };
};

/** Runs the server where it is expected to end by itself. */
export const runToEnd = async (
  environment: Environment,
  command: readonly string[] = BUN,
): Promise<Ended> => {
  const child = spawn(command, environment);
  const [code, output, errors] = await Promise.all([
    child.exited,
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
  ]);
  return { code, output, errors };
};
