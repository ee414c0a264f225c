import type { Stopwatch } from "../../scripts/codegen/run/stopwatch.ts";
import { median } from "./statistics.ts";

type Phases = Stopwatch["phases"];

/** Medians of the same phases taken several times, with their sum at the end. */
export const medianPhases = (runs: readonly Phases[]): { name: string; milliseconds: number }[] => {
  const names = runs[0]?.map(({ name }) => name) ?? [];
  const timeOf = (run: Phases, name: string): number =>
    run.find((phase) => phase.name === name)?.milliseconds ?? Number.NaN;
  const totals = runs.map((run) => run.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
  return [
    ...names.map((name) => ({ name, milliseconds: median(runs.map((run) => timeOf(run, name))) })),
    { name: "in all", milliseconds: median(totals) },
  ];
};
