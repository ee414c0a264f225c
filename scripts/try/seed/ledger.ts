import type { Table } from "../../codegen/model.ts";
import { type Row, tupleOf } from "./row.ts";

/** Columns that together are unique: the key, unique constraints and unique indexes. */
export const uniqueSets = ({ key, uniques, indexes }: Table): readonly (readonly string[])[] => {
  const sets = [key, ...uniques.map(({ columns }) => columns)];
  for (const { unique, terms } of indexes) {
    const columns = terms.flatMap((term) => ("column" in term ? [term.column] : []));
    if (unique && columns.length === terms.length) sets.push(columns);
  }
  return sets.filter((columns) => columns.length > 0);
};

/** Remembers what is taken in a table's unique columns. */
export class Ledger {
  readonly #sets: readonly { columns: readonly string[]; taken: Set<string> }[];

  constructor(table: Table) {
    this.#sets = uniqueSets(table).map((columns) => ({ columns, taken: new Set() }));
  }

  /** Columns whose values another row has already; null when the row is new in all of them. */
  clash(row: Row): readonly string[] | null {
    const found = this.#sets.find(({ columns, taken }) => {
      const tuple = tupleOf(row, columns);
      return tuple !== null && taken.has(tuple);
    });
    return found?.columns ?? null;
  }

  /** Whether some of a row's columns are unique by themselves, and another row has them. */
  isTaken(values: Row): boolean {
    const names = Object.keys(values);
    return this.#sets.some(({ columns, taken }) => {
      if (!columns.every((name) => names.includes(name))) return false;
      const tuple = tupleOf(values, columns);
      return tuple !== null && taken.has(tuple);
    });
  }

  add(row: Row): void {
    for (const { columns, taken } of this.#sets) {
      const tuple = tupleOf(row, columns);
      if (tuple !== null) taken.add(tuple);
    }
  }
}
