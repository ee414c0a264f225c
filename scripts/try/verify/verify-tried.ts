import type { ResourceRoutes } from "@headwater/server/routes";
import type { TriedDatabase } from "../output/load-output.ts";
import type { Tried } from "../output/open-output.ts";
import { Seeder } from "../seed/seeder.ts";
import { serve } from "../serve/serve.ts";
import type { Outcome } from "./outcome.ts";
import { verifySchema } from "./verify-schema.ts";

/** Rows per table where nobody says how many. */
const ROWS = 12;

export interface VerifyTriedOptions {
  /** Rows per table. */
  readonly rows?: number | null;
  readonly logs: boolean;
  /** Mounted before the generated routes. */
  readonly before?: ResourceRoutes<TriedDatabase>["mount"] | undefined;
}

/** Serves what a schema gives, exercises all of it, and ends the server. */
export const verifyTried = async (
  { output, loaded, database }: Tried,
  { rows, logs, before }: VerifyTriedOptions,
): Promise<readonly Outcome[]> => {
  const { model, place } = output;
  const { url, stop } = await serve(loaded, database, { port: 0, signals: false, logs, before });
  const seeder = new Seeder(model, database, loaded);
  const leftOut = place.leftOut;
  const outcomes = await verifySchema({ model, leftOut, url, seeder, rows: rows ?? ROWS });
  await stop();
  return outcomes;
};
