import { type Engine, SINGLE } from "../engine/engine.ts";

/** Runs one statement that gives no rows. */
export const runAlone = (engine: Engine, sql: string): Promise<void> =>
  engine.write(function* () {
    yield { sql, parameters: [] };
  }, SINGLE);
