import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { contenders, startContender } from "./contenders.ts";
import { fillDatabase } from "./data/fill.ts";
import { benchHttp } from "./http.ts";
import { chart } from "./report/chart.ts";
import { httpFigures } from "./report/http-table.ts";
import { printTable } from "./report/print-table.ts";

const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 5);
const SECONDS_EACH = Number(process.env["BENCH_SECONDS"] ?? 1.5);
const CONNECTIONS = Number(process.env["BENCH_CONNECTIONS"] ?? 32);

/** All contenders, on the same data, in turns; prints the table and writes the chart. */
export const runHttp = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "headwater-bench-"));
  const database = join(folder, "bench.db");
  process.stdout.write("Writing 100 000 tickets and 300 000 comments …");
  fillDatabase(database);
  const running = await Promise.all(contenders.map((each) => startContender(each, database)));
  console.log(` done. ${cpus().length} cores, ${CONNECTIONS} connections, ${ROUNDS} rounds.`);

  const results = await benchHttp(
    running,
    { rounds: ROUNDS, secondsEach: SECONDS_EACH, connections: CONNECTIONS },
    (done, of, text) =>
      process.stdout.isTTY &&
      process.stdout.write(`\r\x1b[K${Math.round((100 * done) / of)} %  ${text}`),
  );
  if (process.stdout.isTTY) process.stdout.write("\r\x1b[K");

  const memory = new Map<string, number | null>();
  for (const each of running) memory.set(each.contender.name, await each.memory());
  for (const each of running) each.stop();
  rmSync(folder, { recursive: true, force: true });

  const figures = httpFigures(contenders, results);
  printTable(
    ["", "workload", "requests/s", "p50 ms", "p99 ms", "of the limit", "× by hand", "memory MiB"],
    figures.map((figure) => [
      figure.label,
      figure.workload,
      figure.requestsPerSecond.toFixed(0),
      figure.p50.toFixed(2),
      figure.p99.toFixed(2),
      figure.ofLimit.toFixed(2),
      figure.timesByHand.toFixed(2),
      memory.get(figure.contender)?.toFixed(0) ?? "unknown",
    ]),
  );
  const file = join(import.meta.dirname, "..", "docs", "bench.svg");
  writeFileSync(file, chart(figures));
  console.log(`Chart: ${file}`);
};
