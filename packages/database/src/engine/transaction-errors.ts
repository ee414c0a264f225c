import { UsageError } from "../errors/request-errors.ts";
import { ConnectionError, TimeoutError } from "../errors/database-errors.ts";

// What is said, on every engine, to whom uses one or a transaction in a way that can't work.

export const closed = () => new ConnectionError("The database is closed or closing");

export const insideTransaction = () =>
  new UsageError(
    "Inside a transaction, use the repositories (or the engine) that its function is given: what is outside can't see its changes, and would wait for it to end",
  );

export const transactionEnded = () =>
  new UsageError(
    "This transaction has ended. Await everything inside the function given to `transaction`, and use what it hands you only there",
  );

export const endedBeforeNested = () =>
  new UsageError(
    "A transaction ended before one nested in it. Await every `transaction` inside it",
  );

export const insideNested = () =>
  new UsageError(
    "Inside a nested transaction the outer one can't be used: it would wait for ever. Use what the nested transaction's function is given",
  );

export const readMayOnlyRead = () =>
  new UsageError("A read operation may only read; use `write` for what changes data");

export const transactionTooLong = (timeoutMs: number) =>
  new TimeoutError(`The transaction was rolled back: it was open for more than ${timeoutMs} ms`);
