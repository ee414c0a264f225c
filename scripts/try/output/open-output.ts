import { AppError, SchemaSyncError } from "@headwater/database/errors";
import { printDiagnostics } from "../../codegen/diagnostics/print-diagnostics.ts";
import { refreshViews } from "../seed/refresh-views.ts";
import { refusedParts } from "../serve/refused-parts.ts";
import type { LeftOut } from "./left-out.ts";
import { type LoadedOutput, loadOutput, type TriedDatabase } from "./load-output.ts";
import { makeOutput, type Output, type Unfit, wholeTables } from "./make-output.ts";
import { sayRefused } from "./without-parts.ts";

/** What the generator made of a schema, over an open database of its own. */
export interface Tried {
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
  return {
    leftOut: refused.length > 0 ? wholeTables(refused, "PostgreSQL") : unfitViews(output, thrown),
    parts: refused.filter(({ kind }) => kind !== "table"),
  };
};

/** Ways of being unfit that show one after the other: tables and defaults, then keys, then views. */
const ROUNDS = 4;

/** Opens what a schema gives, without what needs something that the schema doesn't have. */
export const openFit = async (files: readonly string[], whole: Output): Promise<Tried> => {
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
