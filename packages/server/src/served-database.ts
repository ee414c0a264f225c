/** What the server needs of a database, whatever its schema. */
export interface ServedDatabase {
  /** By the resource's name in code: `teamMembers`. */
  readonly repositories: object;
  /** Runs `work` in a transaction: all its writes or, when it throws, none. */
  transaction<T>(work: (repositories: object) => Promise<T>): Promise<T>;
  /** Figures on how it is, as JSON. @throws when the database can't be read */
  health(): Promise<object>;
  /** Brings the statistics that its planner goes by up to date. */
  optimize(): Promise<void>;
  /** Where the data lies. */
  readonly url: string;
  close(): Promise<void>;
}
