import { dirname, join } from "node:path";
import { type ArchiveReport, type ArchiveRule, archiveRows } from "@headwater/database/archive";
import { archiveRules } from "@headwater/database/archive/rules";
import { openConnection } from "@headwater/database/connection";
import { ConfigurationError } from "@headwater/database/errors";
import { InvalidArgumentError } from "commander";
import type { DbCommand, ExitCode } from "../command.ts";
import { printTable } from "../print.ts";
import { readModel } from "../schema/read-model.ts";
import { assertThere, sqliteFile } from "../lasting-config.ts";
import { cutoffOf } from "./cutoff.ts";

interface Options {
  readonly database?: string;
  readonly to?: string;
  readonly dryRun?: true;
  readonly table?: string;
  readonly by?: string;
  readonly olderThan?: number;
  readonly where?: string;
}

const days = (text: string): number => {
  const [, count] = /^(\d{1,5})d?$/.exec(text) ?? [];
  if (count === undefined) throw new InvalidArgumentError('expected days, such as "365" or "365d"');
  return Number(count);
};

/** The rules of `packages/database/src/archive/rules.ts`, or the one that the command line makes. */
const rulesOf = ({ table, by, olderThan, where }: Options): readonly ArchiveRule[] => {
  const words = [table, by, olderThan, where];
  if (words.every((word) => word === undefined)) return archiveRules;
  if (table === undefined || by === undefined || olderThan === undefined) {
    throw new ConfigurationError(
      "A rule needs --table, --by and --older-than; --where is a further condition",
    );
  }
  return [{ table, by, olderThanDays: olderThan, where }];
};

const describe = ({ table, by, olderThanDays, where }: ArchiveRule): string =>
  `${table} whose ${by} is more than ${olderThanDays} days ago${where === undefined ? "" : `, where ${where}`}`;

const print = ({ rule, rows, held }: ArchiveReport, dryRun: boolean): void => {
  console.log(`\n${describe(rule)}`);
  printTable(
    ["table", dryRun ? "would move" : "moved"],
    [...rows].map(([table, count]) => [table, String(count)]),
  );
  if (held > 0) console.log(`${held} stay: rows that stay refer to them`);
};

export const archiveCommand: DbCommand = {
  name: "archive",
  description: "moves old rows, by rule, into a database beside this one",
  define(command, act) {
    command
      .option("--database <url>", "path; default DIRECT_URL, then DATABASE_URL")
      .option("--to <file>", "the archive; default archive.db beside the database")
      .option("--dry-run", "counts what would move, and moves nothing")
      .option("--table <name>", "a rule of your own: its table")
      .option("--by <column>", "the column that says how old a row is")
      .option("--older-than <days>", "how old it has to be", days)
      .option("--where <sql>", "a further condition")
      .action(
        act(async (options: Options): Promise<ExitCode> => {
          const config = sqliteFile(
            options.database,
            "db:archive moves rows between files of SQLite; on PostgreSQL, partitions do this better",
          );
          assertThere(config, "archive rows of");
          const rules = rulesOf(options);
          const model = await readModel();
          const now = new Date();
          const archive = options.to ?? join(dirname(config.path), "archive.db");
          const dryRun = options.dryRun ?? false;
          const connection = await openConnection(config, config.driver);
          try {
            connection.run(`PRAGMA busy_timeout = ${config.busyTimeoutMs}`);
            for (const rule of rules) {
              const cutoff = cutoffOf(rule, model, now);
              print(archiveRows(connection, rule, { archive, cutoff, dryRun }), dryRun);
            }
          } finally {
            connection.close();
          }
          console.log(
            dryRun ? "\nNothing was changed: this was a dry run" : `\nArchive    ${archive}`,
          );
          return 0;
        }),
      );
  },
};
