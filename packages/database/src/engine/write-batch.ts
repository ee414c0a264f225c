import type { Connection } from "../drivers/connection.ts";
import { isConstraintViolation } from "../errors/sqlite-error.ts";
import type { Operation } from "./operation.ts";
import { type Progress, runInSavepoint, runOperation } from "./run-operation.ts";

/** A write that waits for its turn. */
export interface PendingWrite {
  readonly operation: () => Operation<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
  /**
   * How careful to be. A savepoint doubles the cost of a small write, so none is used at first;
   * when a write fails half-way, its whole batch is undone and run again, each in a savepoint.
   */
  care: "none" | "savepoint" | "alone";
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

const rollback = (connection: Connection): void => {
  if (connection.inTransaction) connection.run("ROLLBACK");
};

const withCare = (batch: readonly PendingWrite[], care: PendingWrite["care"]): PendingWrite[] =>
  batch.map((write) => ({ ...write, care }));

const settle = (batch: readonly PendingWrite[], outcomes: readonly Outcome[]): void => {
  for (const [index, outcome] of outcomes.entries()) {
    if ("error" in outcome) batch[index]?.reject(outcome.error);
    else batch[index]?.resolve(outcome.value);
  }
};

/**
 * Runs writes in the transaction that is open on the connection, commits, and only then settles
 * them. A write that fails spares the others. Gives back the writes that must be run again, in a
 * transaction of their own: those spoilt by another one's failure.
 */
export const commitBatch = (
  connection: Connection,
  batch: readonly PendingWrite[],
): PendingWrite[] => {
  const outcomes: Outcome[] = [];
  for (const write of batch) {
    const progress: Progress = { wrote: false };
    try {
      const value =
        write.care === "none"
          ? runOperation(connection, write.operation(), progress)
          : runInSavepoint(connection, write.operation);
      outcomes.push({ value });
    } catch (error) {
      if (!connection.inTransaction) {
        // SQLite has rolled everything back (disk full, ON CONFLICT ROLLBACK).
        write.reject(error);
        return batch.filter((other) => other !== write);
      }
      if (write.care === "none" && progress.wrote) {
        rollback(connection);
        if (batch.length > 1) return withCare(batch, "savepoint");
        write.reject(error);
        return [];
      }
      outcomes.push({ error });
    }
  }
  try {
    connection.run("COMMIT");
  } catch (error) {
    rollback(connection);
    // A deferred constraint speaks up at the commit and doesn't say whose fault it was.
    if (batch.length > 1 && isConstraintViolation(error)) return withCare(batch, "alone");
    for (const write of batch) write.reject(error);
    return [];
  }
  settle(batch, outcomes);
  return [];
};
