import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillDatabase } from "../data/fill.ts";
import type { Contender } from "./contenders.ts";
import { type RunningContender, startContender } from "./running-contender.ts";

/** Runs `work` with the contenders started, each on its copy of the same data, and clears up. */
export const withContenders = async (
  contenders: readonly Contender[],
  work: (running: readonly RunningContender[]) => Promise<void>,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "headwater-bench-"));
  const running: RunningContender[] = [];
  try {
    const database = join(folder, "bench.db");
    fillDatabase(database);
    for (const contender of contenders) running.push(await startContender(contender, database));
    await work(running);
  } finally {
    await Promise.all(running.map((each) => each.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
};
