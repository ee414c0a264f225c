import { messageOf } from "@headwater/database/errors";
import { NoValue } from "../seed/parents.ts";

/** What the verification of one verb of one table came to. */
export interface Outcome {
  readonly table: string;
  readonly verb: string;
  /** How many things were looked at. */
  readonly checks: number;
  /** What was not as it should be. */
  readonly failures: readonly string[];
  /** Why it could not be looked at; null when it was. */
  readonly skipped: string | null;
}

/** What stands for a table in what is found out about all of them together. */
export const WHOLE = "(all)";

/** What could not be looked at, and why. */
export const skipped = (table: string, verb: string, reason: string): Outcome => ({
  table,
  verb,
  checks: 0,
  failures: [],
  skipped: reason,
});

/** Says that a verb doesn't apply, or can't be tried, and why. */
export class Skip extends Error {}

const MOST_FAILURES = 8;
const LONGEST = 300;

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

/** Gathers what one verb of one table came to. */
export class Checks {
  readonly #failures: string[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  get failures(): readonly string[] {
    const more = this.#failures.length - MOST_FAILURES;
    const first = this.#failures.slice(0, MOST_FAILURES);
    return more > 0 ? [...first, `and ${more} more`] : first;
  }

  that(holds: boolean, label: () => string): boolean {
    this.#count++;
    if (!holds) this.#failures.push(label());
    return holds;
  }

  same(label: string, found: unknown, expected: unknown): boolean {
    return this.that(
      Bun.deepEquals(found, expected),
      () => `${label}: expected ${shown(expected)}, found ${shown(found)}`,
    );
  }

  fail(label: string): void {
    this.that(false, () => label);
  }
}

/** Runs what verifies a verb; whatever it throws is a failure or, a `Skip`, says why there is none. */
export const verifyVerb = async (
  table: string,
  verb: string,
  work: (checks: Checks) => Promise<void>,
): Promise<Outcome> => {
  const checks = new Checks();
  let reason: string | null = null;
  try {
    await work(checks);
  } catch (error) {
    const message = messageOf(error);
    if (!(error instanceof Skip || error instanceof NoValue)) checks.fail(message);
    else if (checks.count === 0) reason = message;
  }
  if (checks.count === 0) reason ??= "there is nothing to look at";
  return { table, verb, checks: checks.count, failures: checks.failures, skipped: reason };
};
