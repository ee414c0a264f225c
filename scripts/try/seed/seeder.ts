import {
  AppError,
  ColumnFunctionError,
  ConstraintError,
  messageOf,
} from "@headwater/database/errors";
import type { Column, ForeignKey, SchemaModel, Table } from "../../codegen/model.ts";
import type { LoadedOutput, TriedDatabase } from "../output/load-output.ts";
import { repositoryOf } from "./any-repository.ts";
import { columnAcceptance } from "./column-acceptance.ts";
import { customForms } from "./custom-forms.ts";
import { delicateColumns, type Draft, type DraftContext, draftRow } from "./draft.ts";
import { Ledger } from "./ledger.ts";
import { seedOrder } from "./order.ts";
import { linked, NoRow, NoValue } from "./parents.ts";
import { keyOf, pick, type Row, tupleOf } from "./row.ts";
import { refreshViews } from "./refresh-views.ts";
import { Search } from "./search.ts";

/** A table that did not get all its rows, and why. */
export interface Shortfall {
  readonly table: string;
  readonly rows: number;
  readonly reason: string;
  /** Whether it is a fault of the program, not a lack of ideas for values. */
  readonly fault: boolean;
}

const ATTEMPTS = 300;
const CLASHES = 80;
const DEEPEST_GROWTH = 4;

interface TableState {
  readonly table: Table;
  readonly rows: Row[];
  readonly ledger: Ledger;
  next: number;
}

interface Making {
  readonly full: boolean;
  /** Counts the rows made so that others can point at them; null where none are to be. */
  readonly depth: number | null;
}

const FILLING = { full: false, depth: null, keep: true };

/** A value that doesn't suit: another may. */
const isRefusal = (error: unknown): error is AppError =>
  error instanceof AppError && error.code !== "INTERNAL" && error.code !== "UNAVAILABLE";

/** The columns whose values were refused; where it isn't said, all that others may forbid. */
const refusedColumns = (table: Table, error: AppError): readonly string[] => {
  const named = error instanceof ConstraintError ? error.columns : [];
  const placed = (error.issues ?? []).flatMap(({ path }) =>
    typeof path[0] === "string" ? path[0] : [],
  );
  const columns = [...named, ...placed];
  return columns.length > 0 ? columns : delicateColumns(table);
};

/** Makes rows that keep the schema's constraints, the same ones in every run. */
export class Seeder {
  readonly #model: SchemaModel;
  readonly #database: TriedDatabase;
  readonly #accepts: (table: Table, column: Column, value: unknown) => boolean;
  readonly #formsOf: ReturnType<typeof customForms>;
  readonly #states: ReadonlyMap<string, TableState>;

  constructor(model: SchemaModel, database: TriedDatabase, { routes }: LoadedOutput) {
    this.#model = model;
    this.#database = database;
    this.#accepts = columnAcceptance(routes.schemas);
    this.#formsOf = customForms(database);
    this.#states = new Map(
      model.tables.map((table) => [
        table.name,
        { table, rows: [], ledger: new Ledger(table), next: 0 },
      ]),
    );
  }

  /** Fills each table with so many rows, as far as that can be done. */
  async fill(count: number): Promise<readonly Shortfall[]> {
    const shortfalls: Shortfall[] = [];
    const later: { table: Table; row: Row; keys: readonly ForeignKey[] }[] = [];
    for (const table of seedOrder(this.#model)) {
      for (let made = 0; made < count; made++) {
        try {
          const { row, keys } = await this.#insert(this.#state(table.name), FILLING);
          if (keys.length > 0) later.push({ table, row, keys });
        } catch (error) {
          const reason = messageOf(error);
          const fault = !(error instanceof NoValue || error instanceof ColumnFunctionError);
          shortfalls.push({ table: table.name, rows: made, reason, fault });
          break;
        }
      }
    }
    for (const { table, row, keys } of later) await this.#link(table, row, keys);
    await refreshViews(this.#model, this.#database);
    return shortfalls;
  }

  /**
   * Makes one more row, which no other will point at; with `full`, with a value in every column
   * that can have one.
   */
  async make(name: string, full = true): Promise<Row> {
    return (await this.#insert(this.#state(name), { full, depth: 0, keep: false })).row;
  }

  /** Makes a row of just these values, beside those that were drafted. */
  async put(name: string, values: Row): Promise<void> {
    const row = await repositoryOf(this.#database, name).create(values);
    this.#state(name).ledger.add({ ...values, ...row });
  }

  /** Values for a row that is yet to be made, by whatever means. */
  async draft(name: string, full = true, search = new Search()): Promise<Row> {
    return (await this.#draft(this.#state(name), { full, depth: 0, search })).values;
  }

  /** Takes note of a row that somebody else has made. */
  note(name: string, row: Row): void {
    this.#state(name).ledger.add(row);
  }

  /** Whether a column takes a value, as far as the generated validator says. */
  accepts(name: string, column: Column, value: unknown): boolean {
    return this.#accepts(this.#state(name).table, column, value);
  }

  #state(name: string): TableState {
    const state = this.#states.get(name);
    if (state === undefined) throw new RangeError(`there is no table ${name}`);
    return state;
  }

  async #draft(
    state: TableState,
    { full, depth, search }: Making & { readonly search: Search },
  ): Promise<Draft> {
    const { table, ledger } = state;
    const n = state.next++;
    const context: DraftContext = {
      table,
      rowsOf: (name) => this.#states.get(name)?.rows ?? [],
      isTaken: (values) => ledger.isTaken(values),
      formsOf: (column, draw) => this.#formsOf(table, column, draw),
      accepts: (column, value) => this.#accepts(table, column, value),
    };
    let clash: readonly string[] = [];
    const grows = depth !== null && depth < DEEPEST_GROWTH;
    try {
      for (let attempt = 0; attempt < CLASHES; attempt++) {
        const draft = draftRow(context, { n, search, full });
        const found = ledger.clash(draft.values);
        if (found === null) return draft;
        clash = found;
        search.refuse(clash);
      }
    } catch (error) {
      if (!(error instanceof NoRow) || !grows) throw error;
      clash = error.key.columns;
    }
    if (grows && (await this.#grow(table, clash, depth))) {
      return this.#draft(state, { full, depth: null, search });
    }
    throw new NoValue(`no new combination is left for ${clash.join(", ")}`);
  }

  /** More rows for foreign keys in unique columns to point at; whether there are any. */
  async #grow(table: Table, columns: readonly string[], depth: number): Promise<boolean> {
    const keys = table.foreignKeys.filter((key) =>
      key.columns.some((name) => columns.includes(name)),
    );
    for (const { target } of keys) {
      await this.#insert(this.#state(target), { full: true, depth: depth + 1, keep: true });
    }
    return keys.length > 0;
  }

  async #insert(
    state: TableState,
    making: Making & { readonly keep: boolean },
  ): Promise<{ row: Row; keys: readonly ForeignKey[] }> {
    const { table } = state;
    const repository = repositoryOf(this.#database, table.name);
    const search = new Search();
    let last: AppError | undefined;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const { values, later } = await this.#draft(state, { ...making, search });
      try {
        const row = { ...values, ...(await repository.create(values)) };
        state.ledger.add(row);
        if (making.keep) state.rows.push(row);
        return { row, keys: later };
      } catch (error) {
        if (!isRefusal(error)) throw error;
        last = error;
        const refused = refusedColumns(table, error);
        if (error.code === "UNIQUE_VIOLATION") state.ledger.add(pick(values, refused));
        search.refuse(refused);
      }
    }
    throw new NoValue(`no values were found that the database takes: ${last?.message ?? ""}`);
  }

  /** Fills in foreign keys that had nothing to point at; a table's own rows become a tree. */
  async #link(table: Table, row: Row, keys: readonly ForeignKey[]): Promise<void> {
    if (table.key.length === 0) return;
    const { rows, ledger } = this.#state(table.name);
    const place = rows.indexOf(row);
    for (const key of keys) {
      const own = key.target === table.name;
      const targets = own ? rows.slice(0, place) : (this.#states.get(key.target)?.rows ?? []);
      const target = targets[own ? Math.floor((place - 1) / 2) : place % targets.length];
      if (target === undefined) continue;
      const data = linked(table, key, target);
      if (tupleOf(data, key.columns) === null || ledger.clash({ ...data }) !== null) continue;
      if (Object.keys(data).some((name) => table.key.includes(name))) continue;
      try {
        await repositoryOf(this.#database, table.name).update(keyOf(table, row), data);
        Object.assign(row, data);
        ledger.add(row);
      } catch (error) {
        if (!isRefusal(error)) throw error;
      }
    }
  }
}
