import { type LoadResult, load } from "../load/load.ts";
import { settings } from "../settings.ts";
import { Choices } from "./choices.ts";
import type { RunningContender } from "./running-contender.ts";
import { WORKLOADS, type WorkloadName } from "./workloads.ts";

/** What each contender reached in each workload: a result for each round. */
export type Results = ReadonlyMap<string, ReadonlyMap<WorkloadName, readonly LoadResult[]>>;

const WARM_UP_SECONDS = 0.5;

const showProgress = (text: string): void => {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${text}`);
};

/** Loads every contender with every workload, in turns, so that a noisy moment hits all alike. */
export const runRounds = async (
  running: readonly RunningContender[],
  workloads: readonly WorkloadName[],
  connections: number,
): Promise<Results> => {
  const results = new Map(
    running.map(({ contender }) => [
      contender.name as string,
      new Map(workloads.map((name) => [name, [] as LoadResult[]])),
    ]),
  );
  const choices = new Choices(Math.random);
  const { rounds, secondsEach } = settings;
  for (let round = 0; round <= rounds; round++) {
    for (const name of workloads) {
      const order = round % 2 === 0 ? running : running.toReversed();
      for (const { contender, port } of order) {
        const stage = round === 0 ? "warm-up" : `round ${round} of ${rounds}`;
        showProgress(`${stage}: ${WORKLOADS[name]}, ${contender.label}`);
        const { next, status } = contender.workloads(choices)[name];
        const seconds = round === 0 ? Math.min(WARM_UP_SECONDS, secondsEach) : secondsEach;
        const result = await load({ port, connections, seconds, next, status });
        if (round > 0) results.get(contender.name)?.get(name)?.push(result);
      }
    }
  }
  showProgress("");
  return results;
};
