/** A value as drivers take and give it. */
export type SqlValue = string | number | bigint | Uint8Array | null;
export type SqlRow = Record<string, SqlValue>;

/** One statement to run: text that is compiled once and kept, and this run's values. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
  /** `run` answers with one row `{ changes }`; the default answers with the rows. */
  readonly mode?: "rows" | "run";
  /** Others will follow, and all are to be run on one state of the data. */
  readonly followed?: boolean;
  /** The operation goes on where this fails: what it did before must stay. */
  readonly mayFail?: boolean;
}

/**
 * Work on the database as a sequence of statements: yields each, is handed its rows. Written once,
 * it runs without a pause on SQLite (so that many share one commit) and asynchronously elsewhere.
 */
export type Operation<T> = Generator<Statement, T, SqlRow[]>;
