import { z } from "zod";
import type { Environment } from "../config/config.ts";
import { ConfigurationError } from "../errors/request-errors.ts";
import { cronPattern } from "./cron-pattern.ts";

/** When the statistics of the database are brought up to date. */
export interface MaintenanceConfig {
  /** `OPTIMIZE_SCHEDULE`: five fields as cron has them, in UTC, default `0 4 * * *`; `never`. */
  readonly schedule: string | null;
}

const schema = z.object({
  OPTIMIZE_SCHEDULE: z.union([z.literal("never"), cronPattern]).default("0 4 * * *"),
});

/** What is wrong with the environment's part on maintenance, one line for each variable. */
export const maintenanceConfigFaults = (environment: Environment): string[] => {
  const { success } = parse(environment);
  return success
    ? []
    : [`OPTIMIZE_SCHEDULE: expected "never" or five fields of cron, such as "0 4 * * *"`];
};

const parse = ({ OPTIMIZE_SCHEDULE }: Environment) =>
  schema.safeParse({ OPTIMIZE_SCHEDULE: OPTIMIZE_SCHEDULE === "" ? undefined : OPTIMIZE_SCHEDULE });

/** @throws {ConfigurationError} */
export const readMaintenanceConfig = (environment: Environment): MaintenanceConfig => {
  const { data } = parse(environment);
  if (data === undefined) throw new ConfigurationError(maintenanceConfigFaults(environment).join());
  const { OPTIMIZE_SCHEDULE: schedule } = data;
  return { schedule: schedule === "never" ? null : schedule };
};
