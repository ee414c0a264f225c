import type { Connection } from "../../packages/database/src/drivers/connection.ts";

export const ORDERS = 1_000_000;
export const LINES = 500_000;

const COLUMNS =
  "(id integer PRIMARY KEY NOT NULL, customer integer NOT NULL, reference text NOT NULL, note text, total integer, placed_at integer NOT NULL)";

/** A table as orders becomes: a column may no longer be null, and SQLite has it made anew for that. */
export const tableSql = (name: string): string =>
  `CREATE TABLE ${name} ${COLUMNS.replace("total integer", "total integer NOT NULL")}`;

export const indexSql = (table: string): string =>
  `CREATE INDEX ${table}_customer ON ${table} (customer)`;

/** Orders and their lines, which go with them: a rebuild must not take them along. */
export const structures = (indexed: boolean): { before: string; after: string } => {
  const rest = `
  ${indexed ? `${indexSql("orders")};` : ""}
  CREATE TABLE order_lines (id integer PRIMARY KEY NOT NULL, order_id integer NOT NULL REFERENCES orders (id) ON DELETE CASCADE, article text NOT NULL, amount integer NOT NULL);
  CREATE INDEX order_lines_order ON order_lines (order_id);`;
  return {
    before: `CREATE TABLE orders ${COLUMNS}; ${rest}`,
    after: `${tableSql("orders")}; ${rest}`,
  };
};

export const fillOrders = (connection: Connection): void => {
  connection.exec(`BEGIN;
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${ORDERS})
    INSERT INTO orders (id, customer, reference, note, total, placed_at)
    SELECT i, i * 7919 % 40000, 'order-' || i, 'Deliver to the back door of number ' || i % 300 || ', please.', i % 90000, 1700000000 + i FROM n;
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${LINES})
    INSERT INTO order_lines (id, order_id, article, amount)
    SELECT i, max(1, i * ${ORDERS / LINES} - i % 7), 'article ' || i % 5000, i % 9 + 1 FROM n;
    COMMIT;`);
};
