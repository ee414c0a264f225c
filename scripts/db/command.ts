import type { Command } from "commander";

/** What a command comes to: 0 done, 1 found something wrong. */
export type ExitCode = 0 | 1;

/** One command of `bun scripts/db.ts`: states its arguments and options, and does its work. */
export interface DbCommand {
  readonly name: string;
  readonly description: string;
  /** Adds arguments and options, and hands the command's work to `act`. */
  define(command: Command, act: Act): void;
}

/** Given to commander's `action`: runs the work and keeps its exit code. */
export type Act = <Words extends unknown[]>(
  work: (...words: Words) => Promise<ExitCode>,
) => (...words: Words) => Promise<void>;
