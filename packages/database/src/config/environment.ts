import type { z } from "zod";
import { ConfigurationError } from "../errors/request-errors.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a variable has a value; an empty one counts as none. */
export const isGiven = (environment: Environment, name: string): boolean =>
  environment[name] !== undefined && environment[name] !== "";

/** A part of the environment, read by what is expected of its variables. */
export interface EnvironmentPart<Read> {
  /** What is wrong with it, one line for each variable; empty when nothing is. */
  faults(environment: Environment): string[];
  /** @throws {ConfigurationError} naming every wrong value */
  read(environment: Environment): Read;
}

export const environmentPart = <Read>(schema: z.ZodType<Read>): EnvironmentPart<Read> => {
  const parse = (environment: Environment) =>
    schema.safeParse(
      Object.fromEntries(
        Object.entries(environment).filter(([name]) => isGiven(environment, name)),
      ),
    );
  const faultsOf = (error: z.ZodError): string[] =>
    error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  return {
    faults: (environment) => {
      const { error } = parse(environment);
      return error === undefined ? [] : faultsOf(error);
    },
    read: (environment) => {
      const { data, error } = parse(environment);
      if (error === undefined) return data;
      const lines = faultsOf(error).map((fault) => `  ${fault}`);
      throw new ConfigurationError(`The environment is wrong:\n${lines.join("\n")}`);
    },
  };
};
