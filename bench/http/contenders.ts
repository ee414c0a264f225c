import { zenstackWorkloads } from "../zenstack/workloads.ts";
import { restWorkloads, type Workloads } from "./workloads.ts";

/** A server under test: how to start it, and how its requests are worded. */
export interface Contender {
  readonly name: "limit" | "headwater" | "by-hand" | "zenstack";
  readonly label: string;
  /** Relative to `bench/`. Prints `ready <port>`; finds its database in `DATABASE_FILE`. */
  readonly script: string;
  readonly workloads: Workloads;
}

export const contenders: readonly Contender[] = [
  {
    name: "limit",
    label: "Bun.serve, hand-tuned (the limit)",
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
