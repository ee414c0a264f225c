/** Something of a database that its schema in Drizzle doesn't say, or says otherwise. */
export interface Note {
  /** Name in the database of the table or view it is about; null for what belongs to none. */
  readonly place: string | null;
  /** A sentence without its full stop. */
  readonly text: string;
}
