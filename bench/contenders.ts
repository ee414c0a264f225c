import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { type Workload, restWorkloads } from "./workloads.ts";
import { zenstackWorkloads } from "./zenstack/workloads.ts";

/** A server under test: how to start it, and how its requests are worded. */
export interface Contender {
  readonly name: string;
  readonly label: string;
  readonly script: string;
  readonly workloads: readonly Workload[];
}

export const contenders: readonly Contender[] = [
  {
    name: "limit",
    label: "hand-tuned Bun.serve (the limit)",
    script: "servers/limit.ts",
    workloads: restWorkloads,
  },
  {
    name: "headwater",
    label: "Headwater, all middleware on",
    script: "servers/headwater.ts",
    workloads: restWorkloads,
  },
  {
    name: "by-hand",
    label: "Hono + Zod + Drizzle, by hand",
    script: "servers/by-hand.ts",
    workloads: restWorkloads,
  },
  {
    name: "zenstack",
    label: "ZenStack v3 (RPC)",
    script: "zenstack/server.ts",
    workloads: zenstackWorkloads,
  },
];

/** A contender at work on its own copy of the data. */
export interface RunningContender {
  readonly contender: Contender;
  readonly port: number;
  /** Resident memory, in MiB; null where the system doesn't tell. */
  memory(): Promise<number | null>;
  stop(): void;
}

export const startContender = async (
  contender: Contender,
  database: string,
): Promise<RunningContender> => {
  const copy = database.replace(/\.db$/, `.${contender.name}.db`);
  copyFileSync(database, copy);
  const child = Bun.spawn([process.execPath, join(import.meta.dirname, contender.script)], {
    env: { ...process.env, DATABASE_FILE: copy, PORT: "0", NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  const decoder = new TextDecoder();
  for await (const chunk of child.stdout) {
    said += decoder.decode(chunk);
    const port = /ready (\d+)/.exec(said)?.[1];
    if (port === undefined) continue;
    return {
      contender,
      port: Number(port),
      async memory() {
        const status = Bun.file(`/proc/${child.pid}/status`);
        if (!(await status.exists())) return null;
        return Number(/VmRSS:\s+(\d+)/.exec(await status.text())?.[1] ?? 0) / 1_024;
      },
      stop: () => child.kill(),
    };
  }
  throw new Error(`${contender.label} did not start:\n${said}`);
};
