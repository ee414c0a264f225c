import { BusyError, ConstraintError } from "../errors/database-errors.ts";
import { isConflict } from "../errors/postgresql-error.ts";
import { pauseMs } from "./begin.ts";

const ATTEMPTS = 12;

/**
 * Whether the same work succeeds when it is done again: the database said so, or an operation that
 * found a key taken which was free when it looked.
 */
const isPassing = (error: unknown): boolean =>
  isConflict(error) ||
  (error instanceof BusyError &&
    (isConflict(error.cause) || error.cause instanceof ConstraintError));

/** What to say in the end. */
const reason = (error: unknown): unknown =>
  error instanceof BusyError && error.cause instanceof ConstraintError ? error.cause : error;

/** Does work again that was undone because another transaction was in its way. */
export const retryConflicts = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error)) throw error;
      if (attempt >= ATTEMPTS) throw reason(error);
      await new Promise((resolve) => setTimeout(resolve, pauseMs(attempt)));
    }
  }
};
