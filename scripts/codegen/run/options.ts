import { Command, InvalidArgumentError } from "commander";
import { type Group, GROUPS } from "../emit/outputs.ts";

export interface GenerateOptions {
  /** Write nothing; print the difference and fail if there is one. */
  readonly check: boolean;
  /** Go on, and generate again when the schema or what it imports changes. */
  readonly watch: boolean;
  /** Which outputs; all when empty. */
  readonly only: readonly Group[];
}

const isGroup = (word: string): word is Group => GROUPS.some((group) => group === word);

const groups = (list: string): Group[] =>
  list.split(",").map((part) => {
    const word = part.trim();
    if (isGroup(word)) return word;
    throw new InvalidArgumentError(`"${word}" is none of ${GROUPS.join(", ")}.`);
  });

/** Reads the command line; ends the process with a message when it can't be. */
export const readOptions = (words: readonly string[]): GenerateOptions => {
  const command = new Command("generate")
    .description("Makes validators, repositories, routes, client and hooks from schema.ts.")
    .option(
      "--check",
      "write nothing; print what is not current and exit with 1 if anything is",
      false,
    )
    .option("--watch", "generate again when the schema changes", false)
    .option("--only <outputs>", `some outputs: ${GROUPS.join(", ")}`, groups, [])
    .allowExcessArguments(false)
    .parse(words, { from: "user" });
  return command.opts<{ check: boolean; watch: boolean; only: Group[] }>();
};
