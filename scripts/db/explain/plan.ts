/** What a database says of how it would run a statement. */
export interface Plan {
  /** Tables read from beginning to end. */
  readonly scans: readonly string[];
  /** Indexes and keys it goes by. */
  readonly indexes: readonly string[];
  /** Whether rows are put in order after they are found. */
  readonly sorts: boolean;
}

/** Explains one statement, without running it. */
export type Explain = (sql: string) => Promise<Plan>;
