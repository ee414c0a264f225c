import { Cron } from "croner";
import { z } from "zod";

const isPattern = (pattern: string): boolean => {
  try {
    return new Cron(pattern, { paused: true, mode: "5-part" }).nextRun() !== null;
  } catch {
    return false;
  }
};

/** Five fields as cron has them: minute, hour, day of the month, month, day of the week. */
export const cronPattern = z
  .string()
  .refine(
    isPattern,
    'expected five fields of cron, such as "0 3 * * *" for three in the morning (UTC)',
  );
