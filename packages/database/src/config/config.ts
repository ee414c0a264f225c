import { z } from "zod";
import { DRIVER_NAMES, type DriverName } from "../drivers/connection.ts";
import { defaultDriver } from "../drivers/open-connection.ts";
import type { Durability } from "../drivers/pragmas.ts";
import { parseDatabaseUrl } from "./database-url.ts";
import { type Environment, environmentPart, isGiven } from "./environment.ts";
import { workspaceRoot } from "./workspace-root.ts";

export type { Environment } from "./environment.ts";
export { labelOf, placeOf } from "./place.ts";

/** How an SQLite database is reached. */
export interface SqliteConfig {
  readonly dialect: "sqlite";
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

/** How a PostgreSQL database is reached. */
export interface PostgresqlConfig {
  readonly dialect: "postgresql";
  /** `DATABASE_URL` or `DIRECT_URL`: `postgres://user:password@host:port/name?sslmode=verify-full`. */
  readonly url: string;
  /** Connections kept open when nothing goes on. `DATABASE_POOL_MIN`, default 0. */
  readonly poolMin: number;
  /** Connections open at once, at most. `DATABASE_POOL_MAX`, default 10. */
  readonly poolMax: number;
  /** How long a connection may lie idle. `DATABASE_IDLE_TIMEOUT_MS`, default 30 000. */
  readonly idleTimeoutMs: number;
  /** How long to wait for a connection. `DATABASE_CONNECT_TIMEOUT_MS`, default 2000. */
  readonly connectTimeoutMs: number;
  /** How long a statement may take. `DATABASE_STATEMENT_TIMEOUT_MS`, default 30 000, 0 for ever. */
  readonly statementTimeoutMs: number;
  /** How long a transaction may stay open. `DATABASE_TRANSACTION_TIMEOUT_MS`, default 60 000. */
  readonly transactionTimeoutMs: number;
}

/** How the database is reached; all of it comes from the environment. */
export type DatabaseConfig = SqliteConfig | PostgresqlConfig;

/**
 * What the database is opened for: `serving` goes by `DATABASE_URL`, which may lead to a pooler;
 * `migrating` by `DIRECT_URL`, past any pooler. Each falls back to the other.
 */
export type Purpose = "serving" | "migrating";

const URL_NAMES = {
  serving: ["DATABASE_URL", "DIRECT_URL"],
  migrating: ["DIRECT_URL", "DATABASE_URL"],
} as const satisfies Record<Purpose, unknown>;

const DEFAULT_URL = "file:data/headwater.db";
const DURABILITIES = ["process", "power"] as const satisfies readonly Durability[];
const LONGEST_MS = 3_600_000;
const MOST_CONNECTIONS = 1000;

const oneOf = <const W extends readonly [string, ...string[]]>(words: W) =>
  z.enum(words, { error: `expected one of ${words.join(", ")}` });

const whole = (least: number, most: number, of: string) => {
  const message = `expected a whole number ${of}from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message);
};

const milliseconds = (least = 0) => whole(least, LONGEST_MS, "of milliseconds ");
const connections = (least: number) => whole(least, MOST_CONNECTIONS, "of connections ");

const location = z.string().transform((url, context) => {
  const parsed = parseDatabaseUrl(url, workspaceRoot(process.cwd()));
  if (!("fault" in parsed)) return parsed;
  context.addIssue({ code: "custom", message: parsed.fault });
  return z.NEVER;
});

const defaultLocation = () => location.parse(DEFAULT_URL);

const environmentSchema = z
  .object({
    DATABASE_URL: location.optional(),
    DIRECT_URL: location.optional(),
    DATABASE_DRIVER: oneOf(DRIVER_NAMES).default(defaultDriver),
    DATABASE_DURABILITY: oneOf(DURABILITIES).default("process"),
    DATABASE_BUSY_TIMEOUT_MS: milliseconds().default(5_000),
    DATABASE_TRANSACTION_TIMEOUT_MS: milliseconds().default(60_000),
    DATABASE_POOL_MIN: connections(0).default(0),
    DATABASE_POOL_MAX: connections(1).default(10),
    DATABASE_IDLE_TIMEOUT_MS: milliseconds().default(30_000),
    DATABASE_CONNECT_TIMEOUT_MS: milliseconds(1).default(2_000),
    DATABASE_STATEMENT_TIMEOUT_MS: milliseconds().default(30_000),
  })
  .refine((read) => read.DATABASE_POOL_MIN <= read.DATABASE_POOL_MAX, {
    path: ["DATABASE_POOL_MIN"],
    message: "expected no more than DATABASE_POOL_MAX",
  })
  .refine(
    ({ DATABASE_URL: one, DIRECT_URL: other }) =>
      one === undefined || other === undefined || one.dialect === other.dialect,
    { path: ["DIRECT_URL"], message: "expected the same kind of database as DATABASE_URL" },
  );

const databasePart = environmentPart(environmentSchema);

/** Whether the environment says where the database is, rather than leave it to the default. */
export const namesDatabase = (environment: Environment): boolean =>
  URL_NAMES.serving.some((name) => isGiven(environment, name));

/** What is wrong with the environment, one line for each variable; empty when nothing is. */
export const databaseConfigFaults = (environment: Environment): string[] =>
  databasePart.faults(environment);

/**
 * Reads the database's part of the environment.
 * @throws {ConfigurationError} naming every wrong value
 */
export const readDatabaseConfig = (
  environment: Environment = process.env,
  purpose: Purpose = "serving",
): DatabaseConfig => {
  const read = databasePart.read(environment);
  const [first, second] = URL_NAMES[purpose];
  const location = read[first] ?? read[second] ?? defaultLocation();
  const transactionTimeoutMs = read.DATABASE_TRANSACTION_TIMEOUT_MS;
  if (location.dialect === "sqlite") {
    return {
      ...location,
      driver: read.DATABASE_DRIVER,
      durability: read.DATABASE_DURABILITY,
      busyTimeoutMs: read.DATABASE_BUSY_TIMEOUT_MS,
      transactionTimeoutMs,
    };
  }
  return {
    ...location,
    poolMin: read.DATABASE_POOL_MIN,
    poolMax: read.DATABASE_POOL_MAX,
    idleTimeoutMs: read.DATABASE_IDLE_TIMEOUT_MS,
    connectTimeoutMs: read.DATABASE_CONNECT_TIMEOUT_MS,
    statementTimeoutMs: read.DATABASE_STATEMENT_TIMEOUT_MS,
    transactionTimeoutMs,
  };
};
