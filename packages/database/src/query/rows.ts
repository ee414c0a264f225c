import type { SqlRow, SqlValue } from "../engine/operation.ts";
import type { SqlDialect } from "./dialect.ts";
import type { QueryColumn } from "./table.ts";

/** A row on its way out: in code's form or the wire's. */
export type Row = Record<string, unknown>;
/** `code`: dates are `Date`, bigints `bigint`; `wire`: plain JSON values. */
export type Form = "code" | "wire";

/** Names of the columns to decode, and how, in the same order: two lists are quicker to walk than one of pairs. */
interface Decoders {
  readonly names: readonly string[];
  readonly decode: readonly ((value: NonNullable<SqlValue>) => unknown)[];
}

/** How the rows of one kind of statement turn into what goes out. */
export interface RowPlan {
  readonly code: Decoders;
  readonly wire: Decoders;
  /** What goes out of each row; null when all of it does. */
  readonly kept: readonly string[] | null;
}

const decoders = (columns: readonly QueryColumn[], how: "decode" | "encode"): Decoders => {
  const names: string[] = [];
  const decode: ((value: NonNullable<SqlValue>) => unknown)[] = [];
  for (const { name, codec } of columns) {
    const own = codec[how];
    if (own === null) continue;
    names.push(name);
    decode.push(own);
  }
  return { names, decode };
};

/** @param complete whether the rows hold these columns and nothing else */
export const rowPlan = (columns: readonly QueryColumn[], complete: boolean): RowPlan => ({
  code: decoders(columns, "decode"),
  wire: decoders(columns, "encode"),
  kept: complete ? null : columns.map((column) => column.name),
});

/** Gathers the columns of a SELECT under the names of their properties. */
export class RowBuilder {
  readonly #dialect: SqlDialect;
  readonly #alias: string;
  readonly #selected: ReadonlySet<QueryColumn>;
  readonly #items: string[];
  readonly #extras = new Map<string, string>();

  constructor(dialect: SqlDialect, alias: string, selected: readonly QueryColumn[]) {
    this.#dialect = dialect;
    this.#alias = alias;
    this.#selected = new Set(selected);
    this.#items = selected.map((column) =>
      this.#item(`${alias}.${column.quoted}`, column, column.name),
    );
  }

  /** Under what name a column comes along, as the driver gives it; added when it isn't selected. */
  include(column: QueryColumn, reference = `${this.#alias}.${column.quoted}`): string {
    const own = reference === `${this.#alias}.${column.quoted}`;
    if (own && this.#selected.has(column)) return column.name;
    let name = this.#extras.get(reference);
    if (name === undefined) {
      name = `~${this.#extras.size}`;
      this.#extras.set(reference, name);
      this.#items.push(this.#item(reference, column, name));
    }
    return name;
  }

  get sql(): string {
    return this.#items.join(", ");
  }

  plan(): RowPlan {
    return rowPlan([...this.#selected], this.#extras.size === 0);
  }

  #item(reference: string, column: QueryColumn, name: string): string {
    return `${this.#dialect.read(reference, column.model)} AS ${this.#dialect.quote(name)}`;
  }
}

/** Column by column, which the engines of JavaScript are quicker at than row by row. */
const decodeRows = (rows: readonly Row[], { names, decode }: Decoders): void => {
  names.forEach((name, place) => {
    const own = decode[place];
    if (own === undefined) return;
    for (const row of rows) {
      const value = row[name] as SqlValue;
      if (value !== null) row[name] = own(value);
    }
  });
};

/** Turns rows as the driver gave them into what goes out; works on the rows themselves. */
export const finishRows = (rows: SqlRow[], plan: RowPlan, form: Form): Row[] => {
  const { kept } = plan;
  const out: Row[] =
    kept === null
      ? rows
      : rows.map((row) => {
          const copy: Row = {};
          for (const name of kept) copy[name] = row[name];
          return copy;
        });
  decodeRows(out, plan[form]);
  return out;
};
