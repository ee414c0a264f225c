import { type RunningContender } from "./contenders.ts";
import { type LoadResult, load } from "./load/load.ts";

export interface HttpOptions {
  readonly rounds: number;
  readonly secondsEach: number;
  readonly connections: number;
}

/** What a contender reached in one workload: a result per round. */
export type HttpResults = Map<string, Map<string, LoadResult[]>>;

/** Loads every contender with every workload, in turns, so that a noisy moment hits all alike. */
export const benchHttp = async (
  running: readonly RunningContender[],
  options: HttpOptions,
  onProgress: (done: number, of: number, text: string) => void,
): Promise<HttpResults> => {
  const results: HttpResults = new Map();
  const names = running[0]?.contender.workloads.map(({ name }) => name) ?? [];
  const of = (options.rounds + 1) * names.length * running.length;
  let done = 0;
  for (let round = 0; round <= options.rounds; round++) {
    for (const name of names) {
      const order = round % 2 === 0 ? running : [...running].reverse();
      for (const { contender, port } of order) {
        const workload = contender.workloads.find((candidate) => candidate.name === name);
        if (workload === undefined) throw new Error(`${contender.name} lacks workload ${name}`);
        onProgress(
          done++,
          of,
          `${round === 0 ? "warm-up" : `round ${round}`}: ${contender.label}, ${workload.label}`,
        );
        const result = await load({
          port,
          connections: options.connections,
          seconds: round === 0 ? 0.5 : options.secondsEach,
          next: workload.next,
          status: workload.status,
        });
        if (round === 0) continue;
        const ofContender = results.get(contender.name) ?? new Map<string, LoadResult[]>();
        ofContender.set(name, [...(ofContender.get(name) ?? []), result]);
        results.set(contender.name, ofContender);
      }
    }
  }
  return results;
};
