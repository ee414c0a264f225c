import { z } from "zod";
import { type Environment, environmentPart } from "../config/environment.ts";
import { cronPattern } from "./cron-pattern.ts";

/** When the statistics of the database are brought up to date. */
export interface MaintenanceConfig {
  /** `OPTIMIZE_SCHEDULE`: five fields as cron has them, in UTC, default `0 4 * * *`; `never`. */
  readonly schedule: string | null;
}

const part = environmentPart(
  z.object({
    OPTIMIZE_SCHEDULE: z
      .union([z.literal("never"), cronPattern], {
        error: 'expected "never" or five fields of cron, such as "0 4 * * *"',
      })
      .default("0 4 * * *"),
  }),
);

/** What is wrong with the environment's part on maintenance, one line for each variable. */
export const maintenanceConfigFaults = (environment: Environment): string[] =>
  part.faults(environment);

/** @throws {ConfigurationError} */
export const readMaintenanceConfig = (environment: Environment): MaintenanceConfig => {
  const { OPTIMIZE_SCHEDULE: schedule } = part.read(environment);
  return { schedule: schedule === "never" ? null : schedule };
};
