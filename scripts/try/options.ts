import { Command, InvalidArgumentError } from "commander";

export interface TryOptions {
  /** Schema files, folders and globs, as they were named. */
  readonly files: readonly string[];
  /** Rows per table; null where none were asked for. */
  readonly seed: number | null;
  readonly verify: boolean;
  readonly json: boolean;
  /** Files of variables that the schema needs when it is imported. */
  readonly envFile: string | null;
  readonly port: number;
}

const MOST_ROWS = 100_000;

const whole =
  (least: number, most: number) =>
  (text: string): number => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
  };

/** Reads the command line; ends the process with a message when it can't be. */
export const readOptions = (words: readonly string[]): TryOptions => {
  const command = new Command("try")
    .description("Serves the API, the docs and a web UI for any Drizzle schema, in memory.")
    .argument("<file...>", "schema files, folders or globs")
    .option("--seed <rows>", "fill each table with so many rows", whole(0, MOST_ROWS))
    .option("--verify", "exercise every verb of every table, print a report and end", false)
    .option("--json", "print the report of --verify as JSON", false)
    .option("--env-file <file>", "variables that the schema needs when it is imported")
    .option("--port <port>", "where to listen; 0 for any free port", whole(0, 65_535), 3_000)
    .allowExcessArguments(false)
    .parse(words, { from: "user" });
  const { seed, verify, json, envFile, port } = command.opts<{
    seed?: number;
    verify: boolean;
    json: boolean;
    envFile?: string;
    port: number;
  }>();
  return { files: command.args, seed: seed ?? null, verify, json, envFile: envFile ?? null, port };
};
