import { httpFigures } from "../report/http-figures.ts";
import { decimal, printTable } from "../report/print-table.ts";
import { contenders } from "./contenders.ts";
import { runRounds } from "./rounds.ts";
import { withContenders } from "./with-contenders.ts";

const CONNECTIONS = [1, 4, 8, 32, 128];

/** Creates by more and more clients at once: the limit commits each, Headwater those of a moment together. */
export const runGroupCommit = (): Promise<void> => {
  const rivals = contenders.filter(({ name }) => name === "limit" || name === "headwater");
  return withContenders(rivals, async (running) => {
    const rows: string[][] = [];
    for (const connections of CONNECTIONS) {
      const figures = httpFigures(rivals, await runRounds(running, ["create"], connections));
      const [limit, headwater] = figures;
      if (limit === undefined || headwater === undefined) continue;
      rows.push([
        String(connections),
        limit.requestsPerSecond.toFixed(0),
        headwater.requestsPerSecond.toFixed(0),
        decimal(headwater.ofLimit),
        decimal(limit.p99),
        decimal(headwater.p99),
      ]);
    }
    printTable(
      ["connections", "limit/s", "Headwater/s", "of the limit", "limit p99 ms", "Headwater p99 ms"],
      rows,
    );
  });
};
