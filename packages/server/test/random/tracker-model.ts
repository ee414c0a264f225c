import type { Filter } from "@headwater/database/filter";
import { decodeRow, matches } from "@headwater/database/filter";
import { models } from "@headwater/database/generated/models";
import { tableNamed, TABLES } from "./tables.ts";

export type Row = Record<string, unknown>;

/** What happens to the rows that refer to one that is deleted. */
const REFERENCES: readonly [
  table: string,
  column: string,
  target: string,
  action: "cascade" | "null",
][] = [
  ["teamMembers", "teamId", "teams", "cascade"],
  ["teamMembers", "userId", "users", "cascade"],
  ["projects", "teamId", "teams", "cascade"],
  ["tickets", "projectId", "projects", "cascade"],
  ["tickets", "assigneeId", "users", "null"],
  ["tickets", "parentId", "tickets", "null"],
  ["labels", "projectId", "projects", "cascade"],
  ["ticketLabels", "ticketId", "tickets", "cascade"],
  ["ticketLabels", "labelId", "labels", "cascade"],
];

/** What the server has acknowledged: its tables as they must be. */
export class TrackerModel {
  readonly #tables = new Map<string, Map<string, Row>>(
    TABLES.map(({ name }) => [name, new Map<string, Row>()]),
  );

  rows(table: string): Row[] {
    return [...this.#table(table).values()];
  }

  keyOf(table: string, row: Row): string {
    return JSON.stringify(tableNamed(table).key.map((column) => row[column]));
  }

  /** A row as the server gave it back. */
  put(table: string, row: Row): void {
    this.#table(table).set(this.keyOf(table, row), row);
  }

  remove(table: string, row: Row): void {
    const key = this.keyOf(table, row);
    if (!this.#table(table).delete(key)) throw new Error(`${table} ${key} was deleted twice`);
    for (const [from, column, target, action] of REFERENCES) {
      if (target !== table) continue;
      for (const other of this.rows(from).filter((each) => each[column] === row["id"])) {
        if (action === "null") this.patchMany(from, [other], { [column]: null });
        else if (this.#table(from).has(this.keyOf(from, other))) this.remove(from, other);
      }
    }
  }

  /** Rows that meet a filter over their own columns. */
  matching(table: string, filter: Filter): Row[] {
    const shape = models[table];
    if (shape === undefined) throw new Error(`no model ${table}`);
    return this.rows(table).filter((row) =>
      matches(filter, decodeRow({ ...row }, shape, models), shape, models),
    );
  }

  /** A write to many rows. When each of them changed exactly is not known. */
  patchMany(table: string, rows: readonly Row[], data: Row): void {
    for (const row of rows) {
      const { updatedAt: _, ...rest } = row;
      this.put(table, { ...rest, ...data });
    }
  }

  #table(name: string): Map<string, Row> {
    const table = this.#tables.get(name);
    if (table === undefined) throw new Error(`no table ${name}`);
    return table;
  }
}
