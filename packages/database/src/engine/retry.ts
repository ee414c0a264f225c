import { BusyError } from "../errors/database-errors.ts";
import { isConflict } from "../errors/postgresql-error.ts";
import { pauseMs } from "./begin.ts";

const ATTEMPTS = 12;

/** Whether the same work succeeds when it is done again, an operation having explained it or not. */
const isPassing = (error: unknown): boolean =>
  isConflict(error) || (error instanceof BusyError && isConflict(error.cause));

/** Does work again that was undone because another transaction was in its way. */
export const retryConflicts = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= ATTEMPTS || !isPassing(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs(attempt)));
    }
  }
};
