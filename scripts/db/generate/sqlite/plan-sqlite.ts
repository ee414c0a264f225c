import { labelName } from "@headwater/database/migrator";
import {
  canonicalSql,
  nameOf,
  parentsFirst,
  type Structure,
  type TableStructure,
  type TriggerStructure,
  quoteName,
} from "@headwater/database/structure";
import { applyRenames, columnOf, renameOf } from "../apply-renames.ts";
import type { Decisions } from "../decisions.ts";
import { type PlannedStep, structure } from "../planned-step.ts";
import { checkGuards, columnGuards, foreignKeyGuards, indexGuard, uniqueGuard } from "./guards.ts";
import { rebuildStep } from "./rebuild.ts";
import { createIndexSql, createTableSql } from "./sql.ts";
import { addedColumnSql, type TableChange, tableChange } from "./table-change.ts";

const same = (a: string, b: string): boolean => canonicalSql(a) === canonicalSql(b);

/** One plan: what is there, what is wanted, and how they pair. */
class SqlitePlan {
  readonly #renamed: Structure;
  readonly #from: Structure;
  readonly #to: Structure;
  readonly #decisions: Decisions;
  readonly #changes: readonly TableChange[];

  constructor(from: Structure, to: Structure, decisions: Decisions) {
    this.#from = from;
    this.#to = to;
    this.#decisions = decisions;
    this.#renamed = applyRenames(from, decisions);
    this.#changes = this.#renamed.tables.flatMap((before) => {
      const after = to.tables.find(({ name }) => name === before.name);
      return after === undefined ? [] : [tableChange(before, after)];
    });
  }

  steps(): PlannedStep[] {
    return [
      ...this.#dropTriggers(),
      ...this.#dropViews(),
      ...this.#dropIndexes(),
      ...this.#renames(),
      ...this.#createTables(),
      ...this.#changes.flatMap((change) => this.#alter(change)),
      ...this.#dropTables(),
      ...this.#createIndexes(),
      ...this.#createTriggers(),
      ...this.#createViews(),
    ];
  }

  get #rebuilt(): ReadonlySet<string> {
    return new Set(this.#changes.filter(({ rebuilt }) => rebuilt).map(({ after }) => after.name));
  }

  get #added(): readonly TableStructure[] {
    const there = new Set(this.#renamed.tables.map(nameOf));
    return this.#to.tables.filter((table) => !there.has(nameOf(table)));
  }

  get #dropped(): readonly TableStructure[] {
    const wanted = new Set(this.#to.tables.map(nameOf));
    return this.#renamed.tables.filter((table) => !wanted.has(nameOf(table)));
  }

  #newName(table: string): string {
    return columnOf(this.#decisions.renames.get(table) ?? table);
  }

  /** Triggers that are not what they are to be; those of dropped and rebuilt tables go with them. */
  #changedTriggers(): readonly TriggerStructure[] {
    const dropped = new Set(this.#dropped.map(nameOf));
    const rebuilt = this.#rebuilt;
    return this.#from.triggers.filter((trigger) => {
      const table = this.#newName(trigger.table);
      if (dropped.has(table)) return false;
      const wanted = this.#to.triggers.find(({ name }) => name === trigger.name);
      if (rebuilt.has(table)) return wanted === undefined;
      return wanted === undefined || !same(wanted.sql, trigger.sql);
    });
  }

  #dropTriggers(): PlannedStep[] {
    return this.#changedTriggers().map(({ name, table }) =>
      structure(
        `drop trigger ${labelName(table)} (${labelName(name)})`,
        `DROP TRIGGER ${quoteName(name)}`,
      ),
    );
  }

  #createTriggers(): PlannedStep[] {
    const changed = new Set(this.#changedTriggers().map(({ name }) => name));
    const there = new Set(this.#from.triggers.map(({ name }) => name));
    return this.#to.triggers
      .filter(({ name, table }) => {
        const isNew = !there.has(name) || changed.has(name);
        return isNew && !this.#rebuilt.has(table);
      })
      .map(({ name, table, sql }) =>
        structure(`create trigger ${labelName(table)} (${labelName(name)})`, sql),
      );
  }

  #dropViews(): PlannedStep[] {
    return this.#from.views
      .filter(
        (view) => !this.#to.views.some((it) => it.name === view.name && same(it.sql, view.sql)),
      )
      .map(({ name }) => structure(`drop view ${labelName(name)}`, `DROP VIEW ${quoteName(name)}`));
  }

  #createViews(): PlannedStep[] {
    return this.#to.views
      .filter(
        (view) => !this.#from.views.some((it) => it.name === view.name && same(it.sql, view.sql)),
      )
      .map(({ name, sql }) => structure(`create view ${labelName(name)}`, sql));
  }

  #dropIndexes(): PlannedStep[] {
    return this.#changes.flatMap(({ before, rebuilt, indexes }) => {
      // A rebuild makes changed ones anew by itself.
      const gone = before.indexes.filter(({ name }) =>
        indexes.some(
          ({ kind, place }) =>
            (kind === "removed" || (kind === "changed" && !rebuilt)) &&
            place.endsWith(` (${name})`),
        ),
      );
      const old = this.#from.tables.find(({ name }) => this.#newName(name) === before.name);
      return gone.map(({ name }) =>
        structure(
          `drop index ${labelName(old?.name ?? before.name)} (${labelName(name)})`,
          `DROP INDEX ${quoteName(name)}`,
        ),
      );
    });
  }

  #createIndexes(): PlannedStep[] {
    const ofNew = this.#added.flatMap((table) =>
      table.indexes.map((index) => this.#createIndex(table, index)),
    );
    const altered = this.#changes.filter(({ rebuilt }) => !rebuilt);
    const ofOld = altered.flatMap(({ before, after, indexes }) =>
      after.indexes
        .filter(({ name }) =>
          indexes.some(({ kind, place }) => kind !== "removed" && place.endsWith(` (${name})`)),
        )
        .flatMap((index) => [...indexGuard(before, index), this.#createIndex(after, index)]),
    );
    return [...ofNew, ...ofOld];
  }

  #createIndex(table: TableStructure, index: TableStructure["indexes"][number]): PlannedStep {
    return structure(
      `create index ${labelName(table.name)} (${labelName(index.name)})`,
      createIndexSql(index, table.name),
    );
  }

  #renames(): PlannedStep[] {
    const tables = this.#from.tables.flatMap((table) => {
      const { name } = renameOf(table, this.#decisions);
      if (name === table.name) return [];
      return [
        structure(
          `rename table ${labelName(table.name)} to ${labelName(name)}`,
          `ALTER TABLE ${quoteName(table.name)} RENAME TO ${quoteName(name)}`,
        ),
      ];
    });
    const columns = this.#from.tables.flatMap((table) => {
      const own = renameOf(table, this.#decisions);
      return [...own.columns].map(([old, now]) =>
        structure(
          `rename column ${labelName(`${own.name}.${old}`)} to ${labelName(now)}`,
          `ALTER TABLE ${quoteName(own.name)} RENAME COLUMN ${quoteName(old)} TO ${quoteName(now)}`,
        ),
      );
    });
    return [...tables, ...columns];
  }

  #createTables(): PlannedStep[] {
    return parentsFirst(this.#added).map((table) =>
      structure(`create table ${labelName(table.name)}`, createTableSql(table)),
    );
  }

  #dropTables(): PlannedStep[] {
    return this.#dropped.map(({ name }) => ({
      ...structure(`drop table ${labelName(name)}`, `DROP TABLE ${quoteName(name)}`),
      note: `every row of ${name} is lost; the copy made before has them`,
    }));
  }

  #fills(table: string): ReadonlyMap<string, string> {
    return new Map(
      [...this.#decisions.fills]
        .filter(([place]) => place === `${table}.${columnOf(place)}`)
        .map(([place, sql]) => [columnOf(place), sql]),
    );
  }

  #alter({ before, after, rebuilt, added, dropped }: TableChange): PlannedStep[] {
    const fills = this.#fills(after.name);
    if (rebuilt) return this.#rebuild(before, after, fills);
    return [
      ...added.flatMap((column): PlannedStep[] => [
        structure(
          `add column ${labelName(`${after.name}.${column.name}`)}`,
          `ALTER TABLE ${quoteName(after.name)} ADD COLUMN ${addedColumnSql(column, after)}`,
        ),
      ]),
      ...[...fills].map(([column, sql]): PlannedStep => ({
        kind: "data",
        label: `give rows a value in ${after.name}.${column}`,
        sql: [`UPDATE ${quoteName(after.name)} SET ${quoteName(column)} = ${sql}`],
      })),
      ...dropped.map(({ name }): PlannedStep => ({
        ...structure(
          `drop column ${labelName(`${after.name}.${name}`)}`,
          `ALTER TABLE ${quoteName(after.name)} DROP COLUMN ${quoteName(name)}`,
        ),
        note: `the values of ${after.name}.${name} are lost; the copy made before has them`,
      })),
    ];
  }

  #rebuild(
    before: TableStructure,
    after: TableStructure,
    fills: ReadonlyMap<string, string>,
  ): PlannedStep[] {
    const tables = new Map(this.#renamed.tables.map((table) => [table.name, table]));
    const triggers = this.#to.triggers.filter(({ table }) => table === after.name);
    const uniques = after.uniques.filter(
      ({ columns }) => !before.uniques.some((old) => old.columns.join() === columns.join()),
    );
    const indexes = after.indexes.filter(
      ({ name }) => !before.indexes.some((old) => old.name === name && old.unique),
    );
    const lost = before.columns.filter(
      ({ name }) => !after.columns.some((column) => column.name === name),
    );
    return [
      ...columnGuards(before, after, new Set(fills.keys())),
      ...checkGuards(before, after),
      ...foreignKeyGuards(before, after, tables),
      ...uniques.flatMap(({ columns }) => uniqueGuard(before, columns.join(", "), columns, null)),
      ...indexes.flatMap((index) => indexGuard(before, index)),
      {
        ...rebuildStep({ before, after, fills, triggers }),
        ...(lost.length > 0 && {
          note: `the values of ${lost.map(({ name }) => `${after.name}.${name}`).join(", ")} are lost; the copy made before has them`,
        }),
      },
    ];
  }
}

/** The steps that lead from one structure of SQLite to another, where all decisions are made. */
export const planSqlite = (from: Structure, to: Structure, decisions: Decisions): PlannedStep[] =>
  new SqlitePlan(from, to, decisions).steps();
