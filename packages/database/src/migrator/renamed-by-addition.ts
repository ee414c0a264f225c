import { MigrationError } from "../errors/migration-error.ts";
import { quoteName } from "../structure/sql/quote.ts";
import { nameOf, type Structure } from "../structure/structure.ts";
import type { MigrationDatabase } from "./migration-database.ts";
import { isRenamedByAddition } from "./step-state.ts";
import type { StepSubject } from "./step-subject.ts";

const quoted = (name: string): string => name.split(".").map(quoteName).join(".");

const count = async (database: MigrationDatabase, sql: string): Promise<number> =>
  Number((await database.query(`SELECT count(*) AS rows FROM ${sql}`))[0]?.["rows"]);

const refuse = (what: string, other: string, rows: number): MigrationError =>
  new MigrationError(
    "ROWS_IN_THE_WAY",
    `Both ${what} and ${other} are in the database: \`dev\` added the new name before the rename was known, and ${rows} rows hold something there. Nothing was changed. Move those values by hand, drop ${other}, and try again.`,
  );

/**
 * Where `dev` has added a column (or a table) under its new name beside the old one: takes the
 * empty one away, so that the rename can be done.
 * @throws {MigrationError} when there is something in it
 */
export const mergeRenamed = async (
  database: MigrationDatabase,
  live: Structure,
  subject: StepSubject,
): Promise<void> => {
  const { verb, table, part, to } = subject;
  if (to === null) return;
  if (verb === "rename column" && part !== null && isRenamedByAddition(live, subject)) {
    const column = live.tables
      .find((one) => nameOf(one) === table)
      ?.columns.find(({ name }) => name === to);
    const empty = column?.default ?? "NULL";
    const used = await count(
      database,
      `${quoted(table)} WHERE ${quoted(to)} IS NOT ${empty === "NULL" ? "NULL" : "DISTINCT FROM " + empty}`,
    );
    if (used > 0) throw refuse(`${table}.${part}`, `${table}.${to}`, used);
    await database.execute(`ALTER TABLE ${quoted(table)} DROP COLUMN ${quoted(to)}`);
  }
  const both =
    live.tables.filter((one) => nameOf(one) === table || nameOf(one) === to).length === 2;
  if (verb === "rename table" && both) {
    const used = await count(database, quoted(to));
    if (used > 0) throw refuse(table, to, used);
    await database.execute(`DROP TABLE ${quoted(to)}`);
  }
};
