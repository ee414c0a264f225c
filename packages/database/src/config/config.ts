import { z } from "zod";
import { DRIVER_NAMES, type DriverName } from "../drivers/connection.ts";
import { defaultDriver } from "../drivers/open-connection.ts";
import type { Durability } from "../drivers/pragmas.ts";
import { ConfigurationError } from "../errors/request-errors.ts";
import { parseDatabaseUrl } from "./database-url.ts";
import { workspaceRoot } from "./workspace-root.ts";

/** How the database is reached; all of it comes from the environment. */
export interface DatabaseConfig {
  /** Absolute path of the file, or `:memory:`. `DATABASE_URL`, default `file:data/headwater.db`. */
  readonly path: string;
  /** `DATABASE_DRIVER`, default the one that fits the runtime. */
  readonly driver: DriverName;
  /** What an answered write survives. `DATABASE_DURABILITY`, default `process`. */
  readonly durability: Durability;
  /** How long a write waits for another process. `DATABASE_BUSY_TIMEOUT_MS`, default 5000. */
  readonly busyTimeoutMs: number;
  /** How long a transaction may stay open. `DATABASE_TRANSACTION_TIMEOUT_MS`, default 60 000. */
  readonly transactionTimeoutMs: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_URL = "file:data/headwater.db";
const DURABILITIES = ["process", "power"] as const satisfies readonly Durability[];
const LONGEST_MS = 3_600_000;

const oneOf = <const W extends readonly [string, ...string[]]>(words: W) =>
  z.enum(words, { error: `expected one of ${words.join(", ")}` });

const milliseconds = () => {
  const message = `expected a whole number of milliseconds from 0 to ${LONGEST_MS}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, message)
    .transform(Number)
    .refine((value) => value <= LONGEST_MS, message);
};

const location = z.string().transform((url, context) => {
  const parsed = parseDatabaseUrl(url, workspaceRoot(process.cwd()));
  if ("path" in parsed) return parsed.path;
  context.addIssue({ code: "custom", message: parsed.fault });
  return z.NEVER;
});

const environmentSchema = z.object({
  DATABASE_URL: location.prefault(DEFAULT_URL),
  DATABASE_DRIVER: oneOf(DRIVER_NAMES).default(defaultDriver),
  DATABASE_DURABILITY: oneOf(DURABILITIES).default("process"),
  DATABASE_BUSY_TIMEOUT_MS: milliseconds().default(5_000),
  DATABASE_TRANSACTION_TIMEOUT_MS: milliseconds().default(60_000),
});

/** An empty value counts as none. */
const parse = (environment: Environment) =>
  environmentSchema.safeParse(
    Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== "")),
  );

const faultsOf = (error: z.ZodError): string[] =>
  error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

/** What is wrong with the environment, one line for each variable; empty when nothing is. */
export const databaseConfigFaults = (environment: Environment): string[] => {
  const result = parse(environment);
  return result.success ? [] : faultsOf(result.error);
};

/**
 * Reads the database's part of the environment.
 * @throws {ConfigurationError} naming every wrong value
 */
export const readDatabaseConfig = (environment: Environment = process.env): DatabaseConfig => {
  const result = parse(environment);
  if (!result.success) {
    const lines = faultsOf(result.error).map((fault) => `  ${fault}`);
    throw new ConfigurationError(`The environment is wrong:\n${lines.join("\n")}`);
  }
  const read = result.data;
  return {
    path: read.DATABASE_URL,
    driver: read.DATABASE_DRIVER,
    durability: read.DATABASE_DURABILITY,
    busyTimeoutMs: read.DATABASE_BUSY_TIMEOUT_MS,
    transactionTimeoutMs: read.DATABASE_TRANSACTION_TIMEOUT_MS,
  };
};
