import { AppError, UsageError } from "@headwater/database/errors";
import { Command, CommanderError, type Help } from "commander";
import type { Act, ExitCode } from "./command.ts";
import { commands } from "./commands.ts";

const WRONG_USE = 2;

/** Names an option's default where it is a word: that nothing is given otherwise goes without saying. */
const optionDescription: Help["optionDescription"] = ({ description, defaultValue }) => {
  const value: unknown = defaultValue;
  return typeof value === "string" ? `${description} (default: ${value})` : description;
};

/** Runs one command line; gives the process's exit code. */
export const runDb = async (words: readonly string[]): Promise<number> => {
  let code: ExitCode = 0;
  const act: Act =
    (work) =>
    async (...given) => {
      code = await work(...given);
    };
  const program = new Command("db")
    .description("The database's life.")
    .configureHelp({ optionDescription })
    .exitOverride();
  for (const command of commands) {
    const own = program
      .command(command.name)
      .description(command.description)
      .allowExcessArguments(false)
      .exitOverride();
    command.define(own, act);
  }
  try {
    await program.parseAsync(words, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USE;
    // What is told on purpose needs no stack.
    console.error(error instanceof AppError ? error.message : error);
    return error instanceof UsageError ? WRONG_USE : 1;
  }
};
