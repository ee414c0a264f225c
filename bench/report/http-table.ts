import type { Contender } from "../contenders.ts";
import type { HttpResults } from "../http.ts";
import { median, medianRatio } from "./statistics.ts";

/** One workload of one contender, over all rounds. */
export interface HttpFigure {
  readonly contender: string;
  readonly label: string;
  readonly workload: string;
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Median of the rounds' ratios to the limit. */
  readonly ofLimit: number;
  /** The same to what users write by hand. */
  readonly timesByHand: number;
}

export const httpFigures = (
  contenders: readonly Contender[],
  results: HttpResults,
): HttpFigure[] => {
  const rates = (contender: string, workload: string): number[] =>
    (results.get(contender)?.get(workload) ?? []).map(({ requestsPerSecond }) => requestsPerSecond);
  return contenders.flatMap(({ name, label, workloads }) =>
    workloads.map((workload) => {
      const rounds = results.get(name)?.get(workload.name) ?? [];
      const own = rates(name, workload.name);
      return {
        contender: name,
        label,
        workload: workload.label,
        requestsPerSecond: median(own),
        p50: median(rounds.map(({ p50 }) => p50)),
        p99: median(rounds.map(({ p99 }) => p99)),
        ofLimit: medianRatio(own, rates("limit", workload.name)),
        timesByHand: medianRatio(own, rates("by-hand", workload.name)),
      };
    }),
  );
};
