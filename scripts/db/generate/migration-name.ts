import { UsageError } from "@headwater/database/errors";
import { MIGRATION_NAME } from "@headwater/database/migrator";

const LONGEST = 80;

const stamp = (date: Date): string => date.toISOString().replaceAll(/\D/g, "").slice(0, 14);

const dateOf = (timestamp: string): Date =>
  new Date(timestamp.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, "$1-$2-$3T$4:$5:$6Z"));

/** The moment as a name begins with it: later than the last one's, whatever the clock says. */
export const nextTimestamp = (now: Date, last: string | undefined): string => {
  const current = stamp(now);
  if (last === undefined || current > last.slice(0, 14)) return current;
  return stamp(new Date(dateOf(last.slice(0, 14)).getTime() + 1000));
};

/**
 * `20261128090000_add_value`
 * @throws {UsageError} when the name is none
 */
export const migrationName = (timestamp: string, words: string): string => {
  const name = `${timestamp}_${words
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_")}`;
  if (MIGRATION_NAME.test(name) && words.length <= LONGEST) return name;
  throw new UsageError(
    `"${words}" can't be a migration's name: letters, digits and _, at most ${LONGEST}, such as add_due_date`,
  );
};
