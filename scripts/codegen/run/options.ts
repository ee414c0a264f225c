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

const groupsOption = (command: Command): Command =>
  command.option("--only <outputs>", `some outputs: ${GROUPS.join(", ")}`, groups, []);

/** Options that say whose schema it is. */
const targetOptions = (command: Command): Command =>
  command
    .option(
      "--schema <file...>",
      "another project's schema: files, folders, globs, or its drizzle.config",
      [],
    )
    .option("--out <folder>", "where to, for another project's schema")
    .option("--casing <casing>", "snake_case or camelCase, for columns without a name", casing)
    .option("--env-file <file...>", "variables the schema needs while it is imported", [])
    .allowExcessArguments(false);

const checked = <T extends Target>(command: Command): T => {
  const options = command.opts<T>();
  if (options.schema.length > 0 !== (options.out !== undefined)) {
    command.error("error: --schema and --out belong together");
  }
  return options;
};

/** What `bun run eject` is told. */
export interface EjectOptions extends Target {
  readonly table: string;
  readonly only: readonly Group[];
}

/** Reads the command line of `eject`; ends the process with a message when it can't be. */
export const readEjectOptions = (words: readonly string[]): EjectOptions => {
  const command = new Command("eject")
    .description("Makes one table's generated files yours: the generator leaves them alone.")
    .argument("<table>", "the table's name in code, in the database, or of its files");
  groupsOption(targetOptions(command)).parse(words, { from: "user" });
  return { ...checked<Target & Pick<EjectOptions, "only">>(command), table: command.args[0] ?? "" };
};

/** Reads the command line; ends the process with a message when it can't be. */
export const readOptions = (words: readonly string[]): Words => {
  const command = new Command("generate")
    .description("Makes validators, repositories, routes, client and hooks from schema.ts.")
    .option(
      "--check",
      "write nothing; print what is not current and exit with 1 if anything is",
      false,
    )
    .option("--watch", "generate again when the schema changes", false);
  groupsOption(targetOptions(command)).parse(words, { from: "user" });
  return checked<Words>(command);
};
