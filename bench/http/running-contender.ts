import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { memoryOf } from "../report/memory.ts";
import type { Contender } from "./contenders.ts";

/** A contender at work on its own copy of the data. */
export interface RunningContender {
  readonly contender: Contender;
  readonly port: number;
  /** Its copy. */
  readonly database: string;
  /** Resident memory, in MiB; null where the system doesn't tell. */
  memory(): number | null;
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 20_000;

const readyPort = async (output: string): Promise<number> => {
  const deadline = performance.now() + START_TIMEOUT_MS;
  while (performance.now() < deadline) {
    const text = await Bun.file(output).text();
    const port = /^ready (\d+)$/m.exec(text)?.[1];
    if (port !== undefined) return Number(port);
    await Bun.sleep(20);
  }
  throw new Error(`${output} never said "ready": the contender did not start`);
};

/**
 * Starts a contender on a copy of the database. What it prints goes to a file beside that: nobody
 * reads while it is measured, and a server that logs writes as it would elsewhere.
 */
export const startContender = async (
  contender: Contender,
  original: string,
): Promise<RunningContender> => {
  const database = original.replace(/\.db$/, `.${contender.name}.db`);
  const output = `${database}.log`;
  copyFileSync(original, database);
  await Bun.write(output, "");
  const child = Bun.spawn([process.execPath, join(import.meta.dirname, "..", contender.script)], {
    env: { ...process.env, DATABASE_FILE: database, PORT: "0", NODE_ENV: "production" },
    stdio: ["ignore", Bun.file(output), "inherit"],
  });
  const port = await readyPort(output);
  return {
    contender,
    port,
    database,
    memory: () => memoryOf(child.pid),
    async stop() {
      child.kill();
      await child.exited;
    },
  };
};
