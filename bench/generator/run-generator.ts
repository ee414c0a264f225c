import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectAt } from "../../scripts/codegen/project.ts";
import type { Stopwatch } from "../../scripts/codegen/run/stopwatch.ts";
import { generate } from "../../scripts/generate.ts";
import { copyRepository } from "../../scripts/testing/copy-repository.ts";
import { medianPhases } from "../report/phases.ts";
import { printTable } from "../report/print-table.ts";
import { median } from "../report/statistics.ts";
import { settings } from "../settings.ts";
import { tableName } from "../synthetic/names.ts";
import { SyntheticProject } from "../synthetic/synthetic-project.ts";

const TABLES = 200;

const removeGenerated = (root: string): void => {
  for (const folder of Object.values(projectAt(root).generated))
    rmSync(join(root, folder), { recursive: true, force: true });
};

/** This repository's generator as a command, with nothing generated before. */
const commandSeconds = (): number => {
  using copy = copyRepository();
  const times: number[] = [];
  for (let round = 0; round < settings.rounds; round++) {
    removeGenerated(copy.path);
    const start = performance.now();
    const { success } = Bun.spawnSync([process.execPath, "scripts/generate.ts"], {
      cwd: copy.path,
    });
    if (!success) throw new Error("The generator failed");
    times.push((performance.now() - start) / 1_000);
  }
  return median(times);
};

/** One more column each round, as while working with `bun run dev`. */
const editRuns = async (): Promise<Stopwatch["phases"][]> => {
  using copy = copyRepository();
  const project = projectAt(copy.path);
  const schema = join(copy.path, "packages/database/src/schema.ts");
  const original = readFileSync(schema, "utf8");
  const runs: Stopwatch["phases"][] = [];
  for (let round = 0; round <= settings.rounds; round++) {
    const body = 'body: text("body").notNull(),';
    writeFileSync(schema, original.replace(body, `${body}\n    added${round}: text("added"),`));
    runs.push((await generate(project, { check: false, watch: false, only: [] })).watch.phases);
  }
  return runs.slice(1);
};

/** Each round has names of its own: nothing of it was formatted or written before. */
const syntheticRuns = async (): Promise<Stopwatch["phases"][]> => {
  using project = new SyntheticProject();
  const runs: Stopwatch["phases"][] = [];
  for (let round = 0; round <= settings.rounds; round++) {
    removeGenerated(project.root);
    runs.push(await project.generate(TABLES, tableName("kind", round)));
  }
  return runs.slice(1);
};

/** From a schema to files, formatting included. */
export const runGenerator = async (): Promise<void> => {
  const edit = medianPhases(await editRuns());
  const synthetic = medianPhases(await syntheticRuns());
  const row = (label: string, phases: typeof edit): string[] => [
    label,
    ...phases.map(({ milliseconds }) => milliseconds.toFixed(0)),
  ];
  printTable(
    ["milliseconds, in a process that has generated before", ...edit.map(({ name }) => name)],
    [
      row("the tracker, a column added", edit),
      row(`${TABLES} synthetic tables, all new`, synthetic),
    ],
  );
  console.log(`\`bun run generate\` of the tracker, all new: ${commandSeconds().toFixed(2)} s\n`);
};
