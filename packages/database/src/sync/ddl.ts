/** The SQL that makes one table, in parts, so that a table that exists can be told from it. */
export interface TableDdl {
  /** Name in the database: `team_members`. */
  readonly table: string;
  /** The whole CREATE TABLE; it holds the definitions of `columns` word for word. */
  readonly create: string;
  /** Each column's definition by its name in the database: `"name" text NOT NULL`. */
  readonly columns: Readonly<Record<string, string>>;
  /** Each CREATE INDEX by the index's name. */
  readonly indexes: Readonly<Record<string, string>>;
}
