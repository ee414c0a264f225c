import { Command, InvalidArgumentError } from "commander";
import { type Group, GROUPS } from "../emit/outputs.ts";
import type { Casing } from "../read/dialect.ts";

export interface GenerateOptions {
  /** Write nothing; print the difference and fail if there is one. */
  readonly check: boolean;
  /** Go on, and generate again when the schema or what it imports changes. */
  readonly watch: boolean;
  /** Which outputs; all when empty. */
  readonly only: readonly Group[];
}

/** Whose schema, and where to: this repository's own when neither is given. */
export interface Target {
  readonly schema: readonly string[];
  readonly out: string | undefined;
  readonly casing: Casing | undefined;
  /** Files of environment variables that the schema needs while it is imported. */
  readonly envFile: readonly string[];
}

const isGroup = (word: string): word is Group => GROUPS.some((group) => group === word);

const groups = (list: string): Group[] =>
  list.split(",").map((part) => {
    const word = part.trim();
    if (isGroup(word)) return word;
    throw new InvalidArgumentError(`"${word}" is none of ${GROUPS.join(", ")}.`);
  });

const casing = (word: string): Casing => {
  if (word === "snake_case" || word === "camelCase") return word;
  throw new InvalidArgumentError("It is snake_case or camelCase.");
};

interface Words extends GenerateOptions, Target {}

/** Reads the command line; ends the process with a message when it can't be. */
export const readOptions = (words: readonly string[]): Words => {
  const command = new Command("generate")
    .description("Makes validators, repositories, routes, client and hooks from schema.ts.")
    .option(
      "--check",
      "write nothing; print what is not current and exit with 1 if anything is",
      false,
    )
    .option("--watch", "generate again when the schema changes", false)
    .option("--only <outputs>", `some outputs: ${GROUPS.join(", ")}`, groups, [])
    .option(
      "--schema <file...>",
      "another project's schema: files, folders, globs, or its drizzle.config",
      [],
    )
    .option("--out <folder>", "where to, for another project's schema")
    .option("--casing <casing>", "snake_case or camelCase, for columns without a name", casing)
    .option("--env-file <file...>", "variables the schema needs while it is imported", [])
    .allowExcessArguments(false)
    .parse(words, { from: "user" });
  const options = command.opts<Words>();
  if (options.schema.length > 0 !== (options.out !== undefined)) {
    command.error("error: --schema and --out belong together");
  }
  return options;
};
