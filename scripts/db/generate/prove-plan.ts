import { openConnection } from "@headwater/database/connection";
import { type MigrationFile, parseMigration } from "@headwater/database/migrator";
import {
  readSqliteStructure,
  type Structure,
  structureDifferences,
} from "@headwater/database/structure";
import { NO_DECISIONS } from "./decisions.ts";
import { planSqlite } from "./sqlite/plan-sqlite.ts";
import { emptyStructure } from "@headwater/database/structure";

/** What comes of a migration on an empty database that isn't what was planned; empty when all is well. */
export const provePlan = async (
  name: string,
  text: string,
  from: Structure,
  to: Structure,
): Promise<string[]> => {
  const file: MigrationFile = parseMigration(name, name, text);
  const connection = await openConnection({ path: ":memory:" });
  try {
    connection.exec("PRAGMA foreign_keys = OFF");
    for (const step of planSqlite(emptyStructure("sqlite"), from, NO_DECISIONS))
      if (step.kind === "structure") step.sql.forEach((sql) => connection.exec(sql));
    const run = (direction: "up" | "down", goal: Structure): string[] => {
      for (const { statements } of file[direction].steps)
        for (const { sql } of statements) connection.exec(sql);
      return structureDifferences(goal, readSqliteStructure(connection)).map(
        ({ place, of, kind, text: what }) => `${direction}: ${place}: ${of} ${kind}: ${what}`,
      );
    };
    const faults = run("up", to);
    return file.down.steps.length === 0 ? faults : [...faults, ...run("down", from)];
  } finally {
    connection.close();
  }
};
