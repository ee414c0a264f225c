import type { TableStructure } from "../../structure/structure.ts";
import { nameOf } from "../../structure/structure.ts";
import type { MigrationFile } from "../migration-file.ts";
import { type StepSubject, subjectOf } from "../step-subject.ts";
import type { Finding } from "./finding.ts";
import type { BesideKept, Kept } from "./work-copy.ts";

const count = async ({ query }: BesideKept, from: string): Promise<number> =>
  Number((await query(`SELECT count(*) AS rows FROM ${from}`))[0]?.["rows"]);

const subjects = (files: readonly MigrationFile[]): StepSubject[] =>
  files.flatMap(({ up }) =>
    up.steps.flatMap(({ kind, label }) => {
      const subject = kind === "structure" ? subjectOf(label) : null;
      return subject === null ? [] : [subject];
    }),
  );

/** Columns and tables whose values one of the ways drops: they can't be the same again. */
const lostBy = (files: readonly MigrationFile[]): ReadonlySet<string> =>
  new Set(
    subjects(files).flatMap(({ verb, table, part }) => {
      if (verb === "add column" || verb === "drop column") return [`${table}.${part ?? ""}`];
      return verb === "drop table" ? [table] : [];
    }),
  );

/** Compares the rows of each table that was there past, in the columns that are there still. */
export const compareRows = (
  kept: Kept,
  files: readonly MigrationFile[],
  when: string,
): Promise<Finding> =>
  kept.beside(async (beside) => {
    const lost = lostBy(files);
    const changing = new Set(
      files.flatMap(({ up, down }) => [...up.rowsMayChange, ...down.rowsMayChange]),
    );
    let rows = 0;
    let tables = 0;
    const left: string[] = [];
    const faults: string[] = [];
    for (const { name, now, past, columns } of await beside.tables()) {
      if (lost.has(name) || changing.has(name)) {
        left.push(name);
        continue;
      }
      const same = columns.filter((column) => !lost.has(`${name}.${column.name}`));
      left.push(
        ...columns
          .filter((column) => !same.includes(column))
          .map((column) => `${name}.${column.name}`),
      );
      const select = (side: "now" | "past"): string => same.map((it) => it[side]).join(", ");
      const [here, there] = [await count(beside, now), await count(beside, past)];
      const differing = await count(
        beside,
        `(SELECT ${select("past")} FROM ${past} EXCEPT SELECT ${select("now")} FROM ${now}) AS differing`,
      );
      rows += here;
      tables++;
      if (here !== there) faults.push(`${name}: ${there} rows became ${here}`);
      else if (differing > 0) faults.push(`${name}: ${differing} rows are not what they were`);
    }
    const apart =
      left.length === 0 ? "" : `; not compared, being dropped on the way: ${left.join(", ")}`;
    return { what: `${when}: ${rows} rows of ${tables} tables, value by value${apart}`, faults };
  });

/** Puts the rows of tables that a migration has made back into them: they must fit. */
export const putBack = (
  kept: Kept,
  made: readonly TableStructure[],
  files: readonly MigrationFile[],
): Promise<Finding[]> =>
  kept.beside(async (beside) => {
    const renamed = new Set(
      subjects(files).flatMap(({ verb, to }) => (verb === "rename table" ? [to] : [])),
    );
    const places = new Map((await beside.tables()).map(({ name, now }) => [name, now]));
    const empty: TableStructure[] = [];
    for (const table of made) {
      const now = places.get(nameOf(table));
      if (now === undefined || renamed.has(nameOf(table))) continue;
      if ((await count(beside, now)) === 0) empty.push(table);
    }
    if (empty.length === 0) return [];
    const faults = await beside.putBack(empty);
    let rows = 0;
    for (const table of empty) rows += await count(beside, places.get(nameOf(table)) ?? "");
    return [
      { what: `${rows} rows of the ${empty.length} tables it makes, put back into them`, faults },
    ];
  });
