import type { Column, SQL, Table } from "drizzle-orm";
import type { ColumnFacts } from "./facts.ts";
import { properties } from "./properties.ts";

/**
 * The columns read so far, found again where views select them: Drizzle hands a view copies of a
 * table's columns, which share the configuration of the original.
 */
export class KnownColumns {
  readonly #columns = new Map<unknown, ColumnFacts>();
  readonly #expressions = new Map<SQL, ColumnFacts>();

  addTable(name: string, table: Table, columns: readonly ColumnFacts[]): void {
    for (const [property, column] of properties(table)) {
      const facts = columns.find((one) => one.name === property);
      if (facts === undefined) continue;
      this.#columns.set(configOf(column), { ...facts, origin: { table: name, column: property } });
    }
  }

  addExpression(sql: SQL, facts: ColumnFacts): void {
    this.#expressions.set(sql, facts);
  }

  column(column: Column): ColumnFacts | undefined {
    return this.#columns.get(configOf(column));
  }

  expression(sql: SQL): ColumnFacts | undefined {
    return this.#expressions.get(sql);
  }
}

const configOf = (column: Column): unknown => Reflect.get(column, "config");
