import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { chart } from "../report/chart.ts";
import { httpFigures } from "../report/http-figures.ts";
import { decimal, printTable } from "../report/print-table.ts";
import { settings } from "../settings.ts";
import { contenders } from "./contenders.ts";
import { runRounds } from "./rounds.ts";
import type { RunningContender } from "./running-contender.ts";
import { verifyContenders } from "./verify.ts";
import { withContenders } from "./with-contenders.ts";
import { workloadNames } from "./workloads.ts";

const ROOT = join(import.meta.dirname, "../..");
/** A run too short to tell anything leaves the chart of the README alone. */
const CHART = settings.isShort ? "bench/results/bench.svg" : "docs/bench.svg";

/** All contenders, on the same data, in turns; prints the tables and writes the chart. */
export const runHttp = (): Promise<void> =>
  withContenders(contenders, async (running) => {
    await verifyContenders(running);
    console.log("All contenders give the same rows for the same requests.\n");
    const results = await runRounds(running, workloadNames, settings.connections);
    const figures = httpFigures(contenders, results);
    printTable(
      ["", "workload", "requests/s", "p50 ms", "p99 ms", "of the limit", "× by hand"],
      figures.map((figure) => [
        figure.label,
        figure.workload,
        figure.requestsPerSecond.toFixed(0),
        decimal(figure.p50),
        decimal(figure.p99),
        decimal(figure.ofLimit),
        decimal(figure.timesByHand),
      ]),
    );
    printMemory(running);
    mkdirSync(dirname(join(ROOT, CHART)), { recursive: true });
    writeFileSync(join(ROOT, CHART), chart(figures));
    console.log(`Chart: ${CHART}\n`);
  });

const printMemory = (running: readonly RunningContender[]): void => {
  const memory = running.map((each) => each.memory());
  const [limit] = memory;
  printTable(
    ["memory after the load", "MiB", "of the limit"],
    running.map(({ contender }, place) => {
      const own = memory[place] ?? null;
      if (own === null || !limit) return [contender.label, "unknown", ""];
      return [contender.label, own.toFixed(0), decimal(own / limit)];
    }),
  );
};
