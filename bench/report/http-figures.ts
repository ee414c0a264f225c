import type { Contender } from "../http/contenders.ts";
import type { Results } from "../http/rounds.ts";
import { WORKLOADS, workloadNames } from "../http/workloads.ts";
import { median, medianRatio } from "./statistics.ts";

/** One workload of one contender, over all rounds. */
export interface HttpFigure {
  readonly contender: Contender["name"];
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

export const httpFigures = (contenders: readonly Contender[], results: Results): HttpFigure[] =>
  contenders.flatMap(({ name, label }) =>
    workloadNames.flatMap((workload) => {
      const roundsOf = (contender: Contender["name"]) =>
        results.get(contender)?.get(workload) ?? [];
      const ratesOf = (contender: Contender["name"]) =>
        roundsOf(contender).map(({ requestsPerSecond }) => requestsPerSecond);
      const own = ratesOf(name);
      if (own.length === 0) return [];
      return [
        {
          contender: name,
          label,
          workload: WORKLOADS[workload],
          requestsPerSecond: median(own),
          p50: median(roundsOf(name).map(({ p50 }) => p50)),
          p99: median(roundsOf(name).map(({ p99 }) => p99)),
          ofLimit: medianRatio(own, ratesOf("limit")),
          timesByHand: medianRatio(own, ratesOf("by-hand")),
        },
      ];
    }),
  );
