import { type AppBuild, buildBrowser } from "../../packages/client/scripts/build.ts";
import { AppError } from "@headwater/database/errors";
import type { ResourceRoutes } from "@headwater/server/routes";
import { type Diagnostic, hasErrors } from "../codegen/diagnostics/diagnostic.ts";
import { printDiagnostics } from "../codegen/diagnostics/print-diagnostics.ts";
import { loadEnvFile } from "../codegen/run/env-file.ts";
import type { TryOptions } from "./options.ts";
import type { TriedDatabase } from "./output/load-output.ts";
import { makeOutput } from "./output/make-output.ts";
import { openFit, type Tried } from "./output/open-output.ts";
import { jsonReport } from "./report/json-report.ts";
import { printReport } from "./report/print-report.ts";
import { printWelcome } from "./report/print-welcome.ts";
import { summaryOf } from "./report/summary.ts";
import { Seeder } from "./seed/seeder.ts";
import { serve } from "./serve/serve.ts";
import { checkTypes } from "./types/check-types.ts";
import { packageDeclarations } from "./types/declarations.ts";
import { type Outcome, skipped } from "./verify/outcome.ts";
import { verifyTried } from "./verify/verify-tried.ts";

export interface TryExtras {
  /** Mounted before the generated routes. */
  readonly before?: ResourceRoutes<TriedDatabase>["mount"];
}

const write = (
  outcomes: readonly Outcome[],
  diagnostics: readonly Diagnostic[],
  json: boolean,
): void => {
  const report = json ? jsonReport(outcomes, diagnostics) : printReport(outcomes);
  process.stdout.write(`${report}\n`);
};

const verify = async (
  tried: Tried,
  { seed, json }: TryOptions,
  { before }: TryExtras,
  types: Promise<Outcome>,
): Promise<number> => {
  const outcomes = await verifyTried(tried, { rows: seed, logs: !json, before });
  const all = [await types, ...outcomes];
  write(all, tried.output.diagnostics, json);
  return summaryOf(all).failed > 0 ? 1 : 0;
};

const stay = async (
  { output, loaded, database }: Tried,
  browser: Promise<AppBuild>,
  { seed, port }: TryOptions,
  { before }: TryExtras,
): Promise<void> => {
  const shortfalls =
    seed === null ? [] : await new Seeder(output.model, database, loaded).fill(seed);
  const { directory } = await browser;
  const { url } = await serve(loaded, database, {
    port,
    signals: true,
    logs: true,
    before,
    browserRoot: directory,
  });
  const { leftOut } = output.place;
  process.stdout.write(printWelcome({ url, model: output.model, leftOut, seed, shortfalls }));
};

const attempt = async (options: TryOptions, extras: TryExtras): Promise<number | null> => {
  if (options.envFile !== null) loadEnvFile(options.envFile);
  // While the schema is read: it takes a second when the browser's sources have changed.
  const browser = options.verify ? null : buildBrowser();
  if (options.verify) void packageDeclarations();
  const output = await makeOutput(options.files);
  const { diagnostics } = output;
  if (diagnostics.length > 0 && (!options.json || !("model" in output))) {
    console.error(printDiagnostics(diagnostics));
  }
  if (!("model" in output) || hasErrors(diagnostics)) {
    if (options.json) process.stdout.write(`${jsonReport([], diagnostics)}\n`);
    return 1;
  }
  if (output.model.tables.length === 0 && options.verify) {
    const { leftOut } = output.place;
    const outcomes = leftOut.map(({ table, reason }) => skipped(table, "seed", reason));
    write(outcomes, diagnostics, options.json);
    return 0;
  }
  if (output.model.tables.length === 0) {
    for (const { table, reason } of output.place.leftOut) console.error(`${table}: ${reason}`);
    console.error("No table is left to be tried.");
    return 1;
  }
  const types = browser === null ? checkTypes(output) : null;
  const tried = await openFit(options.files, output);
  if (browser === null) {
    const same = tried.output === output ? types : null;
    return verify(tried, options, extras, same ?? checkTypes(tried.output));
  }
  await stay(tried, browser, options, extras);
  return null;
};

/** Tries a schema as the options say; gives the exit code, or null when it goes on serving. */
export const runTry = async (
  options: TryOptions,
  extras: TryExtras = {},
): Promise<number | null> => {
  // What a schema says when it is imported must not stand in the report.
  if (options.json) console.log = console.info = console.debug = console.error;
  try {
    return await attempt(options, extras);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    console.error(error.message);
    return 1;
  }
};
