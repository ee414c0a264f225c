import type { Operation } from "../engine/operation.ts";
import { quoteName, quoteTable, quoteText } from "../structure/sql/quote.ts";
import { nameOf, type Structure } from "../structure/structure.ts";
import type { ArchiveRule } from "./archive-rule.ts";
import { type ChosenTable, chosenTable, type RowId } from "./chosen-table.ts";
import { type Dependant, dependantsOf, goingAlong } from "./dependants.ts";

/** The rows that a rule speaks of, and all that go along with them. */
export interface Choice {
  /** The rule's own table first. */
  readonly tables: readonly ChosenTable[];
  /** How many rows of each. */
  readonly rows: ReadonlyMap<string, number>;
  /** Old rows that stay, since rows that stay refer to them. */
  readonly held: number;
}

/** A foreign key between two tables. */
interface Key {
  readonly parent: ChosenTable;
  /** As SQL names it. */
  readonly child: string;
  /** Where rows of the child may go along. */
  readonly going: ChosenTable | undefined;
  readonly dependant: Dependant;
}

const HOLDS: ReadonlySet<string> = new Set(["restrict", "no action"]);

function* execute(sql: string): Operation<void> {
  yield { sql, parameters: [], mode: "run" };
}

/** How many rows a statement has changed. */
function* change(sql: string): Operation<number> {
  const [done] = yield { sql, parameters: [], mode: "run" };
  return Number(done?.["changes"]);
}

/** How many rows a table has. */
export function* countIn(from: string): Operation<number> {
  const [counted] = yield { sql: `SELECT count(*) AS rows FROM ${from}`, parameters: [] };
  return Number(counted?.["rows"]);
}

/** Takes each step by turns until none changes anything. */
function* repeat(steps: readonly (() => Operation<number>)[]): Operation<void> {
  for (let changed = 1; changed > 0;) {
    changed = 0;
    for (const step of steps) changed += yield* step();
  }
}

/** Chooses rows of one table after another, in tables for the time of the connection. */
class Chooser {
  readonly #id: RowId;
  readonly #tables: readonly ChosenTable[];
  readonly #keys: readonly Key[];

  constructor(structure: Structure, id: RowId, rule: ArchiveRule) {
    this.#id = id;
    const tables = goingAlong(structure, rule.table).map((name, place) =>
      chosenTable(structure, id, name, place),
    );
    this.#tables = tables;
    const tableOf = (name: string) => structure.tables.find((it) => nameOf(it) === name);
    this.#keys = tables.flatMap((parent) =>
      dependantsOf(structure, parent.name).map((dependant) => ({
        parent,
        child: quoteTable(tableOf(dependant.table) ?? { name: dependant.table }),
        going: tables.find(({ name }) => name === dependant.table),
        dependant,
      })),
    );
  }

  *choose(rule: ArchiveRule, cutoff: string | number): Operation<Choice> {
    const [start, ...others] = this.#tables;
    if (start === undefined) return { tables: [], rows: new Map(), held: 0 };
    const { column, key, temporary } = this.#id;
    for (const { ids } of this.#tables) {
      yield* execute(`DROP TABLE IF EXISTS ${ids}`);
      yield* execute(`CREATE TABLE ${ids} (id ${key})`);
    }
    const before = typeof cutoff === "number" ? String(cutoff) : quoteText(cutoff);
    const condition = rule.where === undefined ? "" : ` AND (${rule.where})`;
    yield* execute(
      `INSERT INTO ${start.ids} SELECT ${column} FROM ${start.from} WHERE ${quoteName(rule.by)} < ${before}${condition}`,
    );
    const old = `${temporary}."archive old"`;
    yield* execute(`DROP TABLE IF EXISTS ${old}`);
    yield* execute(`CREATE TABLE ${old} AS SELECT id FROM ${start.ids}`);

    const cascades = this.#keys.filter(({ dependant }) => dependant.key.onDelete === "cascade");
    const holders = this.#keys.filter(({ dependant }) => HOLDS.has(dependant.key.onDelete));
    const takeAlong = cascades.flatMap((one) =>
      one.going === undefined ? [] : [this.#takeChildren.bind(this, one, one.going)],
    );
    const holdBack = [...holders, ...cascades].map((one) => this.#releaseParents.bind(this, one));
    for (;;) {
      yield* repeat(takeAlong);
      const all = yield* countIn(start.ids);
      yield* repeat(holdBack);
      if (all === (yield* countIn(start.ids))) break;
      // Children of rows that stay now were chosen with them: choose anew.
      for (const { ids } of others) yield* execute(`DELETE FROM ${ids}`);
    }
    const rows = new Map<string, number>();
    for (const { name, ids } of this.#tables) rows.set(name, yield* countIn(ids));
    const held = yield* countIn(`${old} WHERE id NOT IN (SELECT id FROM ${start.ids})`);
    return { tables: this.#tables, rows, held };
  }

  #match({ parent, child, dependant: { key } }: Key): string {
    const links = key.columns.map(
      (column, place) => `c.${quoteName(column)} = p.${quoteName(key.references[place] ?? "")}`,
    );
    return `${parent.from} AS p JOIN ${child} AS c ON ${links.join(" AND ")}`;
  }

  /** Gives how many children came. */
  *#takeChildren(key: Key, { ids }: ChosenTable): Operation<number> {
    const { column } = this.#id;
    return yield* change(
      `INSERT INTO ${ids} SELECT c.${column} FROM ${this.#match(key)} WHERE p.${column} IN (SELECT id FROM ${key.parent.ids}) ON CONFLICT DO NOTHING`,
    );
  }

  /** Lets parents stay whose children do; gives how many. */
  *#releaseParents(key: Key): Operation<number> {
    const { column } = this.#id;
    const stays =
      key.going === undefined ? "" : ` AND c.${column} NOT IN (SELECT id FROM ${key.going.ids})`;
    return yield* change(
      `DELETE FROM ${key.parent.ids} WHERE id IN (SELECT p.${column} FROM ${this.#match(key)} WHERE p.${column} IN (SELECT id FROM ${key.parent.ids})${stays})`,
    );
  }
}

/** Chooses the rows that a rule moves, by their ids. @throws {ArchiveError} */
export const chooseRows = (
  structure: Structure,
  id: RowId,
  rule: ArchiveRule,
  cutoff: string | number,
): Operation<Choice> => new Chooser(structure, id, rule).choose(rule, cutoff);
