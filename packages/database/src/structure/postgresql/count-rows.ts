import type { PostgresqlClient } from "../../drivers/postgresql.ts";
import { quoteTable } from "../sql/quote.ts";
import { nameOf, type TableStructure } from "../structure.ts";

/** What stands after FROM for the rows of a table and its partitions, those of heirs aside. */
export const ownRows = (table: Pick<TableStructure, "name" | "schema" | "partitionBy">): string =>
  `${table.partitionBy === undefined ? "ONLY " : ""}${quoteTable(table)}`;

/** Counts the rows of each table. */
export const countPostgresqlRows = async (
  client: PostgresqlClient,
  tables: readonly Pick<TableStructure, "name" | "schema" | "partitionBy">[],
): Promise<Map<string, number>> => {
  const counts = new Map<string, number>();
  for (const table of tables) {
    const sql = `SELECT count(*)::text AS rows FROM ${ownRows(table)}`;
    const [counted] = await client.rows({ sql, parameters: [] });
    counts.set(nameOf(table), Number(counted?.["rows"]));
  }
  return counts;
};
