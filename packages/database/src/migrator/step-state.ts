import {
  columnForm,
  type Difference,
  structureDifferences,
  tableDifferences,
} from "../structure/compare/differences.ts";
import { nameOf, type Structure, type TableStructure } from "../structure/structure.ts";
import type { StepSubject } from "./step-subject.ts";

/** What a step finds: nothing done, all of it done, or something else. */
export type StepState =
  | { readonly state: "open" }
  | { readonly state: "done" }
  | { readonly state: "differs"; readonly differences: readonly string[] };

const OPEN: StepState = { state: "open" };
const DONE: StepState = { state: "done" };

const tableIn = (structure: Structure, name: string): TableStructure | undefined =>
  structure.tables.find((table) => nameOf(table) === name);

/** A column that isn't in the schema may stay, if rows can be added without it. */
const isHarmless = (
  { of, kind, text, place }: Difference,
  extras: ReadonlySet<string>,
): boolean => {
  if (kind !== "added") return false;
  if (of === "column") return !/\bnot null\b/.test(text) || /\bdefault\b/.test(text);
  const named = [...extras].some(
    (name) => place.includes(`(${name})`) || text.includes(`"${name}"`),
  );
  return (of === "foreign key" || of === "check") && named;
};

/**
 * Where the table that is there isn't the one that is wanted. Indexes are steps of their own, and so
 * are foreign keys on PostgreSQL.
 */
const against = (
  live: TableStructure,
  goal: TableStructure,
  dialect: Structure["dialect"] = "sqlite",
): string[] => {
  const known = new Set(goal.columns.map(({ name }) => name));
  const extras = new Set(live.columns.map(({ name }) => name).filter((name) => !known.has(name)));
  return tableDifferences(goal, live)
    .filter(({ of }) => of !== "index")
    .filter(
      ({ of, kind }) => !(dialect === "postgresql" && of === "foreign key" && kind === "removed"),
    )
    .filter((difference) => !isHarmless(difference, extras))
    .map(({ place, of, kind, text }) => {
      if (kind === "removed") return `${place}: the ${of} that ${text} in the migration is missing`;
      return kind === "added"
        ? `${place}: the ${of} ${text} in the database and not in the migration`
        : `${place}: the ${of} ${text} in the database`;
    });
};

const compared = (differences: readonly string[]): StepState =>
  differences.length === 0 ? DONE : { state: "differs", differences };

const isThere = (live: Structure, { verb, table, part }: StepSubject): boolean => {
  const own = tableIn(live, table);
  switch (verb) {
    case "drop table":
      return own !== undefined;
    case "drop column":
      return own?.columns.some(({ name }) => name === part) ?? false;
    case "drop index":
      return own?.indexes.some(({ name }) => name === part) ?? false;
    case "drop trigger":
      return live.triggers.some(({ name }) => name === part);
    case "drop view":
      return live.views.some((view) => nameOf(view) === table);
  }
  return true;
};

const rebuildState = (
  live: TableStructure,
  goal: TableStructure,
  origin: TableStructure | undefined,
): StepState => {
  const indexes = tableDifferences(goal, live).filter(({ of }) => of === "index");
  if (against(live, goal).length === 0 && indexes.length === 0) return DONE;
  const known = new Set([...goal.columns, ...(origin?.columns ?? [])].map(({ name }) => name));
  const unknown = live.columns.filter(({ name }) => !known.has(name));
  return unknown.length === 0
    ? OPEN
    : compared(
        unknown.map(
          ({ name }) =>
            `${nameOf(live)}.${name}: it is in the database and in no migration, and rebuilding the table would lose it; put it into the schema and generate a migration for it first, or drop it`,
        ),
      );
};

/** Columns both of which are there: `dev` has added the new one beside the old one. */
export const isRenamedByAddition = (live: Structure, { table, part, to }: StepSubject): boolean => {
  const names = tableIn(live, table)?.columns.map(({ name }) => name) ?? [];
  return part !== null && to !== null && names.includes(part) && names.includes(to);
};

const renameState = (live: Structure, { verb, table, part, to }: StepSubject): StepState => {
  if (verb === "rename table")
    return tableIn(live, table) === undefined && tableIn(live, to ?? "") !== undefined
      ? DONE
      : OPEN;
  const names = tableIn(live, table)?.columns.map(({ name }) => name) ?? [];
  return part !== null && !names.includes(part) && names.includes(to ?? "") ? DONE : OPEN;
};

const constraintIn = (table: TableStructure, constraint: string | null): string | undefined => {
  const all = [table.primaryKey, ...table.uniques, ...table.foreignKeys, ...table.checks];
  const own = all.find((one) => one?.name === constraint);
  return own === undefined ? undefined : JSON.stringify(own);
};

const constraintState = (
  live: TableStructure,
  goal: TableStructure,
  constraint: string | null,
): StepState => {
  const own = constraintIn(live, constraint);
  if (own === undefined) return OPEN;
  const same = own === constraintIn(goal, constraint);
  return compared(
    same ? [] : [`${nameOf(live)} (${constraint ?? ""}): the constraint is ${own} in the database`],
  );
};

const otherState = (live: Structure, goal: Structure, of: string, place: string): StepState => {
  const there = structureDifferences(goal, live).find(
    (difference) => difference.of === of && difference.place === place,
  );
  if (there?.kind === "removed") return OPEN;
  return there === undefined
    ? DONE
    : compared([`${place}: the ${of} ${there.text} in the database`]);
};

/**
 * Whether `dev`, or whoever else, has already done what a step does.
 * @param goal what the migration leads to
 * @param origin what it starts from
 */
export const stepState = (
  subject: StepSubject,
  live: Structure,
  goal: Structure,
  origin: Structure,
): StepState => {
  const { verb, table, part } = subject;
  if (verb.startsWith("drop ")) return isThere(live, subject) ? OPEN : DONE;
  if (verb.startsWith("rename ")) return renameState(live, subject);
  if (verb === "create view") return otherState(live, goal, "view", table);
  if (verb === "create trigger")
    return otherState(live, goal, "trigger", `${table} (${part ?? ""})`);
  if (/^create (?:schema|extension|enum|sequence)$/.test(verb))
    return otherState(live, goal, verb.replace("create ", ""), table);
  const there = tableIn(live, table);
  const wanted = tableIn(goal, table);
  if (there === undefined || wanted === undefined) return OPEN;
  switch (verb) {
    case "create table":
      return compared(against(there, wanted, live.dialect));
    case "rebuild table":
      return rebuildState(there, wanted, tableIn(origin, table));
    case "add constraint":
      return constraintState(there, wanted, part);
    case "alter column": {
      const [own, other] = [there, wanted].map(({ columns }) =>
        columns.find(({ name }) => name === part),
      );
      return own && other && columnForm(own) === columnForm(other) ? DONE : OPEN;
    }
    case "add column": {
      const own = there.columns.find(({ name }) => name === part);
      const other = wanted.columns.find(({ name }) => name === part);
      if (own === undefined || other === undefined) return OPEN;
      const [is, expected] = [columnForm(own), columnForm(other)];
      return compared(
        is === expected
          ? []
          : [`${table}.${part ?? ""}: it is ${is} in the database, ${expected} in the migration`],
      );
    }
    case "create index": {
      const difference = tableDifferences(wanted, there).find(
        ({ of, place }) => of === "index" && place === `${table} (${part ?? ""})`,
      );
      if (difference?.kind === "removed") return OPEN;
      return compared(
        difference === undefined ? [] : [`${difference.place}: the index ${difference.text}`],
      );
    }
  }
  return OPEN;
};
