import type { Connection } from "../drivers/connection.ts";
import { quoteName } from "../structure/sql/quote.ts";

/** Names of all tables, Headwater's own included; those of SQLite's and virtual ones aside. */
const tablesOf = (connection: Connection): string[] =>
  connection
    .rows(
      String.raw`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY name`,
    )
    .map(({ name }) => String(name));

/** Rows of each table. */
export const countRows = (connection: Connection): Map<string, number> =>
  new Map(
    tablesOf(connection).map((name) => {
      const [counted] = connection.rows(`SELECT count(*) AS rows FROM ${quoteName(name)}`);
      return [name, Number(counted?.["rows"])];
    }),
  );

/** Whether one of the tables that `concerns` names has a row. */
export const hasRows = (connection: Connection, concerns: (table: string) => boolean): boolean =>
  tablesOf(connection)
    .filter(concerns)
    .some((name) => connection.rows(`SELECT 1 FROM ${quoteName(name)} LIMIT 1`).length > 0);
