import { cpSync } from "node:fs";
import { join } from "node:path";
import { decimal, printTable } from "../report/print-table.ts";
import { SyntheticProject } from "../synthetic/synthetic-project.ts";
import { headwaterClientText, honoClientText, librariesText } from "./client-texts.ts";
import { type CompilerFigure, measureCompiler } from "./measure-compiler.ts";

const VALIDATOR = "node_modules/@hono/zod-validator";
const CONFIGURATION = "tsconfig.bench.json";
const CLIENT = "packages/server/bench-client.ts";
const SCHEMA = "packages/database/src/schema.ts";
const GENERATED = "packages/*/src/generated/**/*";

const compile = (
  project: SyntheticProject,
  client: string,
  others: readonly string[],
): CompilerFigure => {
  project.write(CLIENT, client);
  const configuration = { extends: "./tsconfig.json", include: [CLIENT, ...others] };
  project.write(CONFIGURATION, JSON.stringify(configuration));
  return measureCompiler(project.root, CONFIGURATION);
};

const row = (label: string, own: CompilerFigure, none: CompilerFigure): string[] => [
  label,
  decimal(none.seconds),
  decimal(own.seconds),
  decimal(own.seconds - none.seconds),
  (own.memoryMiB - none.memoryMiB).toFixed(0),
];

/** What generated code adds to a run of the native compiler, against Hono's own typed client. */
export const runTypes = async (): Promise<void> => {
  using project = new SyntheticProject();
  cpSync(
    join(import.meta.dirname, "..", VALIDATOR),
    join(project.root, "packages/server", VALIDATOR),
    { recursive: true },
  );
  const rows: string[][] = [];
  for (const tables of [100, 300]) {
    await project.generate(tables);
    const none = compile(project, librariesText(), [SCHEMA]);
    const own = compile(project, headwaterClientText(), [SCHEMA, GENERATED]);
    rows.push(row(`Headwater, all that is generated: ${tables} tables`, own, none));
    if (tables > 100) continue;
    const honoNone = compile(project, librariesText(), []);
    const hono = compile(project, honoClientText(tables), []);
    rows.push(row(`Hono's hc with zValidator: ${tables} tables`, hono, honoNone));
  }
  printTable(["", "seconds without", "with", "added", "memory added, MiB"], rows);
};
