import type { ViewKind } from "../filter/shape.ts";

/** The SQL that makes one table, or one view, in parts, so that a table that exists can be told from it. */
export interface TableDdl {
  /** Name in the database: `team_members`. */
  readonly table: string;
  /** PostgreSQL: the schema it lies in, where that isn't the connection's own. */
  readonly schema?: string;
  /**
   * PostgreSQL: what must be there before the table (schemas, types, sequences, extensions) by
   * name, each made once however many tables need it: `{ mood: "CREATE TYPE mood AS ENUM …" }`.
   */
  readonly requires?: Readonly<Record<string, string>>;
  /**
   * PostgreSQL: foreign keys by name, to be added when all tables and their indexes are there, so
   * that they may form a cycle: `ALTER TABLE … ADD CONSTRAINT …`
   */
  readonly constraints?: Readonly<Record<string, string>>;
  /** Set of a view, which stands after the tables and has neither columns nor indexes here. */
  readonly view?: ViewKind;
  /** The whole CREATE TABLE; it holds the definitions of `columns` word for word. */
  readonly create: string;
  /** Each column's definition by its name in the database: `"name" text NOT NULL`. */
  readonly columns: Readonly<Record<string, string>>;
  /** Each CREATE INDEX by the index's name. */
  readonly indexes: Readonly<Record<string, string>>;
  /** Each CREATE TRIGGER by its name; on PostgreSQL with the function of the same name before it. */
  readonly triggers?: Readonly<Record<string, string>>;
}
