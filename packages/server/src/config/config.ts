import { ConfigurationError } from "@headwater/database/errors";
import { z } from "zod";

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const whole = (least: number, most: number) => {
  const message = `expected a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message);
};

const oneOf = <const W extends readonly [string, ...string[]]>(words: W) =>
  z.enum(words, { error: `expected one of ${words.join(", ")}` });

const flag = () => oneOf(["true", "false"]).transform((word) => word === "true");

const isOrigin = (text: string): boolean =>
  text === "*" ||
  (URL.canParse(text) &&
    /^https?:$/.test(new URL(text).protocol) &&
    new URL(text).origin === text &&
    !text.includes("*"));

const origins = z
  .string()
  .transform((text) =>
    text
      .split(",")
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ""),
  )
  .refine(
    (list) => list.every(isOrigin),
    'expected origins such as "https://app.example.org", separated by commas, or "*"',
  );

const environmentSchema = z.object({
  PORT: whole(0, 65_535).default(3_000),
  HOST: z.string().min(1, "expected a name or an address").default("127.0.0.1"),
  LOG_LEVEL: oneOf(LOG_LEVELS).default("info"),
  LOG_FORMAT: oneOf(["pretty", "json"]).optional(),
  CORS_ORIGINS: origins.default([]),
  BODY_LIMIT_BYTES: whole(1, 1_073_741_824).default(10 * 1_024 * 1_024),
  REQUEST_TIMEOUT_MS: whole(1, 3_600_000).default(30_000),
  SHUTDOWN_TIMEOUT_MS: whole(0, 3_600_000).default(10_000),
  RATE_LIMIT_PER_MINUTE: whole(1, 1_000_000_000).optional(),
  COMPRESSION: flag().default(true),
  REUSE_PORT: flag().default(false),
});

export type Environment = Readonly<Record<string, string | undefined>>;

/** How the server runs; see the README for what each value does. */
export interface ServerConfig {
  readonly port: number;
  readonly host: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly logFormat: "pretty" | "json";
  /** Origins whose pages may call the API; `*` for all. */
  readonly corsOrigins: readonly string[];
  readonly bodyLimitBytes: number;
  /** After this a request is answered with 504. */
  readonly requestTimeoutMs: number;
  /** How long a stop waits for requests in flight. */
  readonly shutdownTimeoutMs: number;
  /** Requests per client address; null is without limit. */
  readonly rateLimitPerMinute: number | null;
  readonly compression: boolean;
  /** Lets several processes share the port (Bun on Linux). */
  readonly reusePort: boolean;
}

/** What is wrong with the environment, one line for each variable; empty when nothing is. */
export const serverConfigFaults = (environment: Environment): string[] => {
  const result = environmentSchema.safeParse(given(environment));
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => {
        const name = path.join(".");
        return `${name}=${JSON.stringify(environment[name])}: ${message}`;
      });
};

/** Reads the server's part of the environment. @throws {ConfigurationError} naming every wrong value */
export const readServerConfig = (environment: Environment): ServerConfig => {
  const faults = serverConfigFaults(environment);
  if (faults.length > 0) {
    throw new ConfigurationError(
      `The environment is wrong:\n${faults.map((fault) => `  ${fault}`).join("\n")}`,
    );
  }
  const read = environmentSchema.parse(given(environment));
  return {
    port: read.PORT,
    host: read.HOST,
    logLevel: read.LOG_LEVEL,
    logFormat: read.LOG_FORMAT ?? (process.stdout.isTTY ? "pretty" : "json"),
    corsOrigins: read.CORS_ORIGINS,
    bodyLimitBytes: read.BODY_LIMIT_BYTES,
    requestTimeoutMs: read.REQUEST_TIMEOUT_MS,
    shutdownTimeoutMs: read.SHUTDOWN_TIMEOUT_MS,
    rateLimitPerMinute: read.RATE_LIMIT_PER_MINUTE ?? null,
    compression: read.COMPRESSION,
    reusePort: read.REUSE_PORT,
  };
};

/** An empty value counts as none, as in most shells' habits. */
const given = (environment: Environment): Environment =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
