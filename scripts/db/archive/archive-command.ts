import { dirname, join } from "node:path";
import {
  archivePostgresqlRows,
  type ArchiveReport,
  type ArchiveRule,
  archiveSqliteRows,
} from "@headwater/database/archive";
import { archiveRules } from "@headwater/database/archive/rules";
import type { DatabaseConfig } from "@headwater/database/config";
import { openConnection } from "@headwater/database/connection";
import { ConfigurationError } from "@headwater/database/errors";
import { openClient } from "@headwater/database/postgresql/client";
import { InvalidArgumentError } from "commander";
import type { DbCommand, ExitCode } from "../command.ts";
import { printTable } from "../print.ts";
import { readModel } from "../schema/read-model.ts";
import { assertThere, lastingConfig } from "../lasting-config.ts";
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

/** What moves rows of an open database. */
interface Mover {
  move(rule: ArchiveRule, cutoff: string | number, dryRun: boolean): Promise<ArchiveReport>;
  close(): Promise<void>;
}

const openMover = async (
  config: DatabaseConfig,
  to: string | undefined,
): Promise<{ readonly mover: Mover; readonly place: string }> => {
  if (config.dialect === "postgresql") {
    const archive = to ?? "archive";
    const { client, close } = await openClient(config);
    const mover: Mover = {
      move: (rule, cutoff, dryRun) =>
        archivePostgresqlRows(client, rule, { archive, cutoff, dryRun }),
      close,
    };
    return { mover, place: `the schema ${archive}` };
  }
  const archive = to ?? join(dirname(config.path), "archive.db");
  const connection = await openConnection(config, config.driver);
  connection.run(`PRAGMA busy_timeout = ${config.busyTimeoutMs}`);
  const mover: Mover = {
    move: async (rule, cutoff, dryRun) =>
      archiveSqliteRows(connection, rule, { archive, cutoff, dryRun }),
    close: async () => connection.close(),
  };
  return { mover, place: archive };
};

export const archiveCommand: DbCommand = {
  name: "archive",
  description: "moves old rows, by rule, into an archive",
  define(command, act) {
    command
      .option("--database <url>", "path or URL; default DIRECT_URL, then DATABASE_URL")
      .option(
        "--to <name>",
        "the archive: a file, default archive.db beside the database; on PostgreSQL a schema of it, default archive",
      )
      .option("--dry-run", "counts what would move, and moves nothing")
      .option("--table <name>", "a rule of your own: its table")
      .option("--by <column>", "the column that says how old a row is")
      .option("--older-than <days>", "how old it has to be", days)
      .option("--where <sql>", "a further condition")
      .action(
        act(async (options: Options): Promise<ExitCode> => {
          const config = lastingConfig(options.database);
          assertThere(config, "archive rows of");
          const rules = rulesOf(options);
          const model = await readModel();
          const now = new Date();
          const dryRun = options.dryRun ?? false;
          const { mover, place } = await openMover(config, options.to);
          try {
            for (const rule of rules)
              print(await mover.move(rule, cutoffOf(rule, model, now), dryRun), dryRun);
          } finally {
            await mover.close();
          }
          console.log(
            dryRun ? "\nNothing was changed: this was a dry run" : `\nArchive    ${place}`,
          );
          return 0;
        }),
      );
  },
};
