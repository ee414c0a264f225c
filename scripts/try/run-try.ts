import { type AppBuild, buildBrowser } from "../../packages/client/scripts/build.ts";
import { AppError, SchemaSyncError } from "@headwater/database/errors";
import type { ResourceRoutes } from "@headwater/server/routes";
import { hasErrors } from "../codegen/diagnostics/diagnostic.ts";
import { printDiagnostics } from "../codegen/diagnostics/print-diagnostics.ts";
import { loadEnvFile } from "../codegen/run/env-file.ts";
import type { TryOptions } from "./options.ts";
import type { LeftOut } from "./output/left-out.ts";
import { type LoadedOutput, loadOutput, type TriedDatabase } from "./output/load-output.ts";
import { makeOutput, type Output, type Unfit } from "./output/make-output.ts";
import { sayRefused } from "./output/without-parts.ts";
import { jsonReport } from "./report/json-report.ts";
import { printReport } from "./report/print-report.ts";
import { printWelcome } from "./report/print-welcome.ts";
import { summaryOf } from "./report/summary.ts";
import { refreshViews } from "./seed/refresh-views.ts";
import { Seeder } from "./seed/seeder.ts";
import { refusedParts } from "./serve/refused-parts.ts";
import { serve } from "./serve/serve.ts";
import { checkTypes } from "./types/check-types.ts";
import type { Outcome } from "./verify/outcome.ts";
import { verifySchema } from "./verify/verify-schema.ts";

/** Rows per table that a verification makes when it is not told. */
const ROWS_TO_VERIFY = 12;

export interface TryExtras {
  /** Mounted before the generated routes. */
  readonly before?: ResourceRoutes<TriedDatabase>["mount"];
}

interface Tried {
  readonly output: Output;
  readonly loaded: LoadedOutput;
  readonly database: TriedDatabase;
}

const open = async (output: Output): Promise<Tried> => {
  const loaded = await loadOutput(output.project);
  const { url } = output.place;
  const database = await loaded.openDatabase({ url, environment: {}, sync: true });
  await refreshViews(output.model, database);
  return { output, loaded, database };
};

/** The views that the database refuses to make, by what opening it has thrown. */
const unfitViews = ({ model }: Output, thrown: unknown): readonly LeftOut[] => {
  if (!(thrown instanceof SchemaSyncError)) throw thrown;
  const refused = model.tables.flatMap(({ name, table, view }) => {
    const obstacle = thrown.obstacles.find((text) => text.startsWith(`${table}: `));
    if (view === undefined || obstacle === undefined) return [];
    return [{ table: name, reason: obstacle.slice(table.length + 2) }];
  });
  if (refused.length < thrown.obstacles.length) throw thrown;
  return refused;
};

/** What the database refuses to make, by what opening it has thrown. */
const unfitFor = async (output: Output, thrown: unknown): Promise<Unfit> => {
  const { model, place } = output;
  if (model.dialect === "sqlite") return { leftOut: unfitViews(output, thrown), parts: [] };
  if (!(thrown instanceof AppError)) throw thrown;
  const refused = await refusedParts(model, place.url);
  const whole = refused.filter(({ kind }) => kind === "table");
  return {
    leftOut:
      refused.length > 0
        ? whole.map(({ table, reason }) => ({ table, reason: `PostgreSQL refuses it: ${reason}` }))
        : unfitViews(output, thrown),
    parts: refused.filter(({ kind }) => kind !== "table"),
  };
};

/** Ways of being unfit that show one after the other: tables and defaults, then keys, then views. */
const ROUNDS = 4;

/** Opens what a schema gives, without what needs something that the schema doesn't have. */
const openFit = async (files: readonly string[], whole: Output): Promise<Tried> => {
  let output = whole;
  let unfit: Unfit = { leftOut: [], parts: [] };
  for (let round = 1; ; round += 1) {
    try {
      return await open(output);
    } catch (thrown) {
      if (round === ROUNDS) throw thrown;
      const more = await unfitFor(output, thrown);
      unfit = {
        leftOut: [...unfit.leftOut, ...more.leftOut],
        parts: [...unfit.parts, ...more.parts],
      };
      const again = await makeOutput(files, unfit);
      if (!("model" in again) || again.model.tables.length === 0) throw thrown;
      for (const one of sayRefused(output.model, more.parts))
        console.error(printDiagnostics([one]));
      output = again;
    }
  }
};

const verify = async (
  { output, loaded, database }: Tried,
  { seed, json }: TryOptions,
  { before }: TryExtras,
): Promise<number> => {
  const { model, diagnostics } = output;
  const types = checkTypes(output);
  const server = await serve(loaded, database, { port: 0, signals: false, logs: !json, before });
  const seeder = new Seeder(model, database, loaded);
  const rows = seed ?? ROWS_TO_VERIFY;
  const { leftOut } = output.place;
  const outcomes = await verifySchema({ model, leftOut, url: server.url, seeder, rows });
  const all = [await types, ...outcomes];
  await server.stop();
  process.stdout.write(`${json ? jsonReport(all, diagnostics) : printReport(all)}\n`);
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
    const outcomes = output.place.leftOut.map(({ table, reason }): Outcome => {
      return { table, verb: "seed", checks: 0, failures: [], skipped: reason };
    });
    const report = options.json ? jsonReport(outcomes, diagnostics) : printReport(outcomes);
    process.stdout.write(`${report}\n`);
    return 0;
  }
  if (output.model.tables.length === 0) {
    for (const { table, reason } of output.place.leftOut) console.error(`${table}: ${reason}`);
    console.error("No table is left to be tried.");
    return 1;
  }
  const tried = await openFit(options.files, output);
  if (browser === null) return verify(tried, options, extras);
  await stay(tried, browser, options, extras);
  return null;
};

/** Tries a schema as the options say; gives the exit code, or null when it goes on serving. */
export const runTry = async (
  options: TryOptions,
  extras: TryExtras = {},
): Promise<number | null> => {
  // What a schema says when it is imported must not stand in the report.
  if (options.json) console.log = console.error;
  try {
    return await attempt(options, extras);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    console.error(error.message);
    return 1;
  }
};
