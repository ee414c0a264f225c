import { rmSync } from "node:fs";
import { join } from "node:path";
import { load, request } from "../load/load.ts";
import { printTable } from "../report/print-table.ts";
import { median } from "../report/statistics.ts";
import { settings } from "../settings.ts";
import { kebabCase, tableName } from "../synthetic/names.ts";
import { SyntheticProject } from "../synthetic/synthetic-project.ts";
import { StartedServer } from "./started-server.ts";

const PREFIX = "record";

interface StartupFigure {
  readonly firstAnswerMs: number;
  readonly microsecondsEach: number;
  readonly memoryMiB: number;
}

const pathOf = (n: number): string => `/api/${kebabCase(tableName(PREFIX, n))}`;

const measure = async (project: SyntheticProject, tables: number): Promise<StartupFigure> => {
  await project.generate(tables, PREFIX);
  const file = join(project.root, "startup.db");
  for (const ending of ["", "-wal", "-shm"]) rmSync(file + ending, { force: true });
  const path = pathOf(tables - 1);
  const firsts: number[] = [];
  const each: number[] = [];
  const memory: number[] = [];
  for (let round = 0; round <= settings.rounds; round++) {
    const server = new StartedServer(project.root, file);
    const firstAnswerMs = await server.firstAnswer(path);
    // The first start makes the tables.
    if (round === 0) await server.post(path, { title: "The only one", slug: "only" });
    else {
      firsts.push(firstAnswerMs);
      const next = () => request("GET", `${path}/1`);
      const { connections, secondsEach: seconds } = settings;
      const result = await load({ port: server.port, connections, seconds, next, status: 200 });
      each.push(1_000_000 / result.requestsPerSecond);
      memory.push(server.memoryMiB());
    }
    await server.stop();
  }
  return {
    firstAnswerMs: median(firsts),
    microsecondsEach: median(each),
    memoryMiB: median(memory),
  };
};

/** From the start of the process to its first answer, and what a request costs with more tables. */
export const runStartup = async (): Promise<void> => {
  using project = new SyntheticProject();
  const rows: string[][] = [];
  for (const tables of [10, 100]) {
    const figure = await measure(project, tables);
    rows.push([
      `${tables} tables`,
      figure.firstAnswerMs.toFixed(0),
      figure.microsecondsEach.toFixed(1),
      figure.memoryMiB.toFixed(0),
    ]);
  }
  printTable(["", "first answer ms", "a get µs", "memory MiB"], rows);
};
