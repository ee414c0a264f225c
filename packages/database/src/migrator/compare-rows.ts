import type { Connection } from "../drivers/connection.ts";
import { readSqliteStructure } from "../structure/sqlite/read-sqlite.ts";
import type { TableStructure } from "../structure/structure.ts";
import type { MigrationFile } from "./migration-file.ts";
import { type StepSubject, subjectOf } from "./step-subject.ts";
import type { Finding } from "./finding.ts";
import { quoteName } from "../structure/sql/quote.ts";

const attached = <T>(connection: Connection, path: string, work: () => T): T => {
  connection.run("ATTACH ? AS other", [path]);
  try {
    return work();
  } finally {
    connection.exec("DETACH other");
  }
};

const tablesOf = (connection: Connection): readonly TableStructure[] =>
  readSqliteStructure(connection).tables;

const columnsIn = (connection: Connection, schema: string, table: string): string[] =>
  connection
    .rows("SELECT name, hidden FROM pragma_table_xinfo(?, ?)", [table, schema])
    .filter(({ hidden }) => hidden === 0)
    .map(({ name }) => String(name));

const count = (connection: Connection, from: string): number =>
  Number(connection.rows(`SELECT count(*) AS rows FROM ${from}`)[0]?.["rows"]);

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

/** Compares the rows of each table that two databases have, in the columns that both have. */
export const compareRows = (
  connection: Connection,
  path: string,
  files: readonly MigrationFile[],
  when: string,
): Finding[] =>
  attached(connection, path, () => {
    const lost = lostBy(files);
    const changing = new Set(
      files.flatMap(({ up, down }) => [...up.rowsMayChange, ...down.rowsMayChange]),
    );
    let rows = 0;
    let tables = 0;
    const left: string[] = [];
    const faults: string[] = [];
    for (const { name } of tablesOf(connection)) {
      const other = new Set(columnsIn(connection, "other", name));
      if (other.size === 0) continue;
      if (lost.has(name) || changing.has(name)) {
        left.push(name);
        continue;
      }
      const own = columnsIn(connection, "main", name).filter((column) => other.has(column));
      const columns = own.filter((column) => !lost.has(`${name}.${column}`));
      left.push(...own.filter((column) => !columns.includes(column)).map((it) => `${name}.${it}`));
      const [here, there] = [`main.${quoteName(name)}`, `other.${quoteName(name)}`];
      const select = columns.map(quoteName).join(", ");
      const [now, before] = [count(connection, here), count(connection, there)];
      const differing = count(
        connection,
        `(SELECT ${select} FROM ${there} EXCEPT SELECT ${select} FROM ${here})`,
      );
      rows += now;
      tables++;
      if (now !== before) faults.push(`${name}: ${before} rows became ${now}`);
      else if (differing > 0) faults.push(`${name}: ${differing} rows are not what they were`);
    }
    const apart =
      left.length === 0 ? "" : `; not compared, being dropped on the way: ${left.join(", ")}`;
    return [{ what: `${when}: ${rows} rows of ${tables} tables, value by value${apart}`, faults }];
  });

const fits = (connection: Connection, name: string): string[] => {
  const columns = columnsIn(connection, "main", name);
  const other = new Set(columnsIn(connection, "other", name));
  const list = columns
    .filter((column) => other.has(column))
    .map(quoteName)
    .join(", ");
  try {
    connection.exec(
      `INSERT INTO main.${quoteName(name)} (${list}) SELECT ${list} FROM other.${quoteName(name)}`,
    );
    return [];
  } catch (error) {
    return [
      `${name}: its rows don't fit: ${error instanceof Error ? error.message : String(error)}`,
    ];
  }
};

/** Puts the rows of tables that a migration has made back into them: they must fit. */
export const putBack = (
  connection: Connection,
  path: string,
  made: readonly TableStructure[],
  files: readonly MigrationFile[],
): Finding[] =>
  attached(connection, path, () => {
    const renamed = new Set(
      subjects(files).flatMap(({ verb, to }) => (verb === "rename table" ? [to] : [])),
    );
    const empty = made
      .map(({ name }) => name)
      .filter((name) => !renamed.has(name) && count(connection, `main.${quoteName(name)}`) === 0);
    if (empty.length === 0) return [];
    connection.exec("PRAGMA foreign_keys = OFF");
    const triggers = connection
      .rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      .filter(({ sql }) => sql !== null);
    // They would change what is put back.
    for (const { name } of triggers) connection.exec(`DROP TRIGGER ${quoteName(String(name))}`);
    const faults = empty.flatMap((name) => fits(connection, name));
    for (const { sql } of triggers) connection.exec(String(sql));
    const orphans = count(connection, "pragma_foreign_key_check");
    connection.exec("PRAGMA foreign_keys = ON");
    const rows = empty.reduce((sum, name) => sum + count(connection, `main.${quoteName(name)}`), 0);
    return [
      {
        what: `${rows} rows of the ${empty.length} tables it makes, put back into them`,
        faults: orphans === 0 ? faults : [...faults, `${orphans} rows lead nowhere`],
      },
    ];
  });
