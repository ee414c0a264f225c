/** Which rows of a table are old enough to leave the database. */
export interface ArchiveRule {
  /** The table, as the database names it. */
  readonly table: string;
  /** The column that says how old a row is; rows without a value stay. */
  readonly by: string;
  readonly olderThanDays: number;
  /** A further condition, as SQL on the table's columns: `status = 'closed'`. */
  readonly where?: string | undefined;
}
