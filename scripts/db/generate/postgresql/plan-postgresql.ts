import { labelName } from "@headwater/database/migrator";
import {
  nameOf,
  type Structure,
  type TableStructure,
  quoteName,
  quoteTable,
} from "@headwater/database/structure";
import { applyRenames, columnOf, renameOf } from "../apply-renames.ts";
import type { Decisions } from "../decisions.ts";
import { type PlannedStep, structure } from "../planned-step.ts";
import { alterColumn } from "./alter-column.ts";
import { dropObjects, makeObjects } from "./objects.ts";
import {
  columnSql,
  constraintsOf,
  createIndexSql,
  createTableSql,
  foreignKeysOf,
  type NamedConstraint,
} from "./sql.ts";

interface Pair {
  readonly before: TableStructure;
  readonly after: TableStructure;
}

const sameConstraint = (a: NamedConstraint, b: NamedConstraint): boolean => a.sql === b.sql;

/** Constraints of the first that the second lacks, or has otherwise. */
const lacking = (
  of: (table: TableStructure) => NamedConstraint[],
  one: TableStructure,
  other: TableStructure | undefined,
): NamedConstraint[] => {
  const known = other === undefined ? [] : of(other);
  return of(one).filter((own) => !known.some((it) => sameConstraint(own, it)));
};

const alter = (table: TableStructure, sql: string): string =>
  `ALTER TABLE ${quoteTable(table)} ${sql}`;

const label = (verb: string, table: TableStructure, part: string): string =>
  `${verb} ${labelName(nameOf(table))} (${labelName(part)})`;

const dropConstraint = (table: TableStructure, { name }: NamedConstraint): PlannedStep =>
  structure(
    label("drop constraint", table, name),
    alter(table, `DROP CONSTRAINT ${quoteName(name)}`),
  );

const addConstraint = (table: TableStructure, { name, sql }: NamedConstraint): PlannedStep =>
  structure(
    label("add constraint", table, name),
    alter(table, `ADD CONSTRAINT ${quoteName(name)} ${sql}`),
  );

const changedIndexes = (one: TableStructure, other: TableStructure) =>
  one.indexes.filter(
    (index) => !other.indexes.some((it) => JSON.stringify(it) === JSON.stringify(index)),
  );

const renames = (from: Structure, decisions: Decisions): PlannedStep[] =>
  from.tables.flatMap((table) => {
    const own = renameOf(table, decisions);
    const renamed = { ...table, name: own.name };
    const steps = [...own.columns].map(([old, now]) =>
      structure(
        `rename column ${labelName(`${nameOf(renamed)}.${old}`)} to ${labelName(now)}`,
        alter(renamed, `RENAME COLUMN ${quoteName(old)} TO ${quoteName(now)}`),
      ),
    );
    if (own.name === table.name) return steps;
    const rename = structure(
      `rename table ${labelName(nameOf(table))} to ${labelName(nameOf(renamed))}`,
      alter(table, `RENAME TO ${quoteName(own.name)}`),
    );
    return [rename, ...steps];
  });

const columns = ({ before, after }: Pair, { fills }: Decisions): PlannedStep[] => {
  const place = (name: string): string => `${nameOf(after)}.${name}`;
  return after.columns.flatMap((column): PlannedStep[] => {
    const old = before.columns.find(({ name }) => name === column.name);
    const fill = fills.get(place(column.name));
    if (old !== undefined) return alterColumn(after, old, column, fill);
    const add = (one: typeof column) => alter(after, `ADD COLUMN ${columnSql(one)}`);
    const name = `add column ${labelName(place(column.name))}`;
    if (fill === undefined) return [structure(name, add(column))];
    return [
      structure(
        name,
        add({ ...column, nullable: true }),
        `UPDATE ${quoteTable(after)} SET ${quoteName(column.name)} = ${fill}`,
        ...(column.nullable
          ? []
          : [alter(after, `ALTER COLUMN ${quoteName(column.name)} SET NOT NULL`)]),
      ),
    ];
  });
};

const droppedColumns = ({ before, after }: Pair): PlannedStep[] =>
  before.columns
    .filter(({ name }) => !after.columns.some((column) => column.name === name))
    .map(({ name }) => ({
      ...structure(
        `drop column ${labelName(`${nameOf(after)}.${name}`)}`,
        alter(after, `DROP COLUMN ${quoteName(name)}`),
      ),
      note: `the values of ${nameOf(after)}.${name} are lost`,
    }));

/** The steps that lead from one structure of PostgreSQL to another, all decisions being made. */
export const planPostgresql = (
  from: Structure,
  to: Structure,
  decisions: Decisions,
): PlannedStep[] => {
  const renamed = applyRenames(from, decisions);
  const find = (tables: readonly TableStructure[], name: string) =>
    tables.find((table) => nameOf(table) === name);
  const pairs = renamed.tables.flatMap((before): Pair[] => {
    const after = find(to.tables, nameOf(before));
    return after === undefined ? [] : [{ before, after }];
  });
  const added = to.tables.filter((table) => find(renamed.tables, nameOf(table)) === undefined);
  const dropped = renamed.tables.filter((table) => find(to.tables, nameOf(table)) === undefined);
  // Under their new names: whatever is dropped was renamed before.
  const withKeys = renamed.tables.flatMap((table) =>
    lacking(foreignKeysOf, table, find(to.tables, nameOf(table))).map((key) =>
      dropConstraint(table, key),
    ),
  );
  return [
    ...dropObjects(from, to).before,
    ...renames(from, decisions),
    ...withKeys,
    ...pairs.flatMap(({ before, after }) => [
      ...lacking(constraintsOf, before, after).map((own) => dropConstraint(after, own)),
      ...changedIndexes(before, after).map(({ name }) =>
        structure(
          label("drop index", after, name),
          `DROP INDEX ${quoteTable({ schema: after.schema, name })}`,
        ),
      ),
    ]),
    // Types, once nothing that goes hangs on them.
    ...makeObjects(renamed, to).before,
    ...added.map((table) =>
      structure(`create table ${labelName(nameOf(table))}`, createTableSql(table)),
    ),
    ...pairs.flatMap((pair) => columns(pair, decisions)),
    ...pairs.flatMap(droppedColumns),
    ...dropped.map((table) => ({
      ...structure(`drop table ${labelName(nameOf(table))}`, `DROP TABLE ${quoteTable(table)}`),
      note: `every row of ${columnOf(nameOf(table))} is lost`,
    })),
    ...pairs.flatMap(({ before, after }) =>
      lacking(constraintsOf, after, before).map((own) => addConstraint(after, own)),
    ),
    ...added.flatMap((table) =>
      table.indexes.map((index) =>
        structure(label("create index", table, index.name), createIndexSql(index, table)),
      ),
    ),
    ...pairs.flatMap(({ before, after }) =>
      changedIndexes(after, before).map((index) =>
        structure(label("create index", after, index.name), createIndexSql(index, after)),
      ),
    ),
    ...to.tables.flatMap((table) =>
      lacking(foreignKeysOf, table, find(renamed.tables, nameOf(table))).map((key) =>
        addConstraint(table, key),
      ),
    ),
    ...makeObjects(from, to).after,
    ...dropObjects(from, to).after,
  ];
};
