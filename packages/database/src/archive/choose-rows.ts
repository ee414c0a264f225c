import type { Connection } from "../drivers/connection.ts";
import type { Structure } from "../structure/structure.ts";
import type { ArchiveRule } from "./archive-rule.ts";
import { type Dependant, dependantsOf, goingAlong } from "./dependants.ts";
import { chosen, countIn, tableOf } from "./tables.ts";
import { quoteName } from "../structure/sql/quote.ts";

/** The rows that a rule speaks of, and all that go along with them. */
export interface Choice {
  /** The rule's own table first. */
  readonly tables: readonly string[];
  /** Old rows that stay, since rows that stay refer to them. */
  readonly held: number;
}

const repeat = (step: () => number): void => {
  while (step() > 0);
};

/** Chooses rows by their rowids, in tables for the time of the connection. */
export const chooseRows = (
  connection: Connection,
  structure: Structure,
  rule: ArchiveRule,
  cutoff: string | number,
): Choice => {
  const tables = goingAlong(structure, rule.table);
  for (const table of tables) {
    tableOf(structure, table);
    connection.exec(`DROP TABLE IF EXISTS ${chosen(table)}`);
    connection.exec(`CREATE TABLE ${chosen(table)} (id INTEGER PRIMARY KEY)`);
  }
  const condition = rule.where === undefined ? "" : ` AND (${rule.where})`;
  connection.run(
    `INSERT INTO ${chosen(rule.table)} SELECT rowid FROM ${quoteName(rule.table)} WHERE ${quoteName(rule.by)} < ?${condition}`,
    [cutoff],
  );
  connection.exec(
    `DROP TABLE IF EXISTS ${OLD}; CREATE TABLE ${OLD} AS SELECT id FROM ${chosen(rule.table)}`,
  );
  const keys = tables.flatMap((parent) =>
    dependantsOf(structure, parent).map((dependant) => ({ parent, dependant })),
  );
  const cascades = keys.filter(({ dependant }) => dependant.key.onDelete === "cascade");
  const holders = keys.filter(({ dependant }) => HOLDS.has(dependant.key.onDelete));
  const sum = (steps: readonly number[]): number => steps.reduce((total, step) => total + step, 0);

  const takeAlong = () => sum(cascades.map((key) => takeChildren(connection, key)));
  const holdBack = () =>
    sum([...holders, ...cascades].map((key) => releaseParents(connection, key, tables)));
  repeat(() => {
    repeat(takeAlong);
    const before = countIn(connection, chosen(rule.table));
    repeat(holdBack);
    if (before === countIn(connection, chosen(rule.table))) return 0;
    // Children of rows that stay now were chosen with them: choose anew.
    for (const table of tables.slice(1)) connection.exec(`DELETE FROM ${chosen(table)}`);
    return 1;
  });
  const held = countIn(connection, `${OLD} WHERE id NOT IN (SELECT id FROM ${chosen(rule.table)})`);
  return { tables, held };
};

/** The rows that the rule itself speaks of. */
const OLD = 'temp."archive: old rows"';

const HOLDS: ReadonlySet<string> = new Set(["restrict", "no action"]);

interface Key {
  readonly parent: string;
  readonly dependant: Dependant;
}

const match = ({ parent, dependant: { table, key } }: Key): string => {
  const links = key.columns.map(
    (column, place) => `c.${quoteName(column)} = p.${quoteName(key.references[place] ?? "")}`,
  );
  return `${quoteName(parent)} AS p JOIN ${quoteName(table)} AS c ON ${links.join(" AND ")}`;
};

/** Gives how many children came. */
const takeChildren = (connection: Connection, key: Key): number =>
  connection.run(
    `INSERT OR IGNORE INTO ${chosen(key.dependant.table)} SELECT c.rowid FROM ${match(key)} WHERE p.rowid IN (SELECT id FROM ${chosen(key.parent)})`,
  );

/** Lets parents stay whose children do; gives how many. */
const releaseParents = (connection: Connection, key: Key, tables: readonly string[]): number => {
  const child = key.dependant.table;
  const stays = tables.includes(child)
    ? ` AND c.rowid NOT IN (SELECT id FROM ${chosen(child)})`
    : "";
  return connection.run(
    `DELETE FROM ${chosen(key.parent)} WHERE id IN (SELECT p.rowid FROM ${match(key)} WHERE p.rowid IN (SELECT id FROM ${chosen(key.parent)})${stays})`,
  );
};
