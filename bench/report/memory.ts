import { existsSync, readFileSync } from "node:fs";

/** Resident memory of a process, in MiB; null where the system doesn't tell. */
export const memoryOf = (pid: number): number | null => {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return null;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, "utf8"))?.[1] ?? 0) / 1_024;
};
