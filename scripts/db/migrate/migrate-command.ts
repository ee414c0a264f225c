import { labelOf, placeOf } from "@headwater/database/config";
import { UsageError } from "@headwater/database/errors";
import {
  baselineMigrations,
  type MigrateResult,
  migrateDown,
  type MigrationsFolder,
  migrateUp,
  readMigrations,
  type OpenedForMigration,
  openForMigration,
  readStatus,
  verifyMigrations,
} from "@headwater/database/migrator";
import type { DbCommand, ExitCode } from "../command.ts";
import { commandConfig } from "../database-config.ts";
import { assertThere } from "../lasting-config.ts";
import { planSteps } from "../generate/postgresql/plan-steps.ts";
import { migrationsPath } from "../migrations-path.ts";
import { statusTable } from "./print-status.ts";
import { progressTeller } from "./tell-progress.ts";

interface Words {
  readonly migrations?: string;
}

type Work = (opened: OpenedForMigration, folder: MigrationsFolder) => Promise<ExitCode>;

const withDatabase = async ({ migrations }: Words, work: Work): Promise<ExitCode> => {
  const folder = readMigrations(migrationsPath(migrations));
  const opened = await openForMigration(commandConfig());
  try {
    return await work(opened, folder);
  } finally {
    await opened.close();
  }
};

const say = ({ done }: MigrateResult, nothing: string): ExitCode => {
  console.log(
    done.length === 0
      ? nothing
      : `${done.length} ${done.length === 1 ? "migration" : "migrations"} done.`,
  );
  return 0;
};

const up: Work = async ({ database }, folder) =>
  say(
    await migrateUp(database, folder, { listen: progressTeller() }),
    "Every migration is applied: nothing to do.",
  );

const down =
  (steps: number): Work =>
  async ({ database }, folder) =>
    say(
      await migrateDown(database, folder, steps, { listen: progressTeller() }),
      "No migration is applied: nothing to undo.",
    );

const redo: Work = async (opened, folder) => {
  const { done } = await migrateDown(opened.database, folder, 1, { listen: progressTeller() });
  return done.length === 0
    ? say({ done, snapshot: null }, "No migration is applied: nothing to redo.")
    : up(opened, folder);
};

const status: Work = async ({ database }, folder) => {
  const statuses = await readStatus(database, folder);
  console.log(
    statuses.length === 0 ? `There are no migrations in ${folder.path}.` : statusTable(statuses),
  );
  const sound = statuses.every(({ state }) => state === "applied" || state === "pending");
  return sound ? 0 : 1;
};

const verify = async ({ migrations: path }: Words): Promise<ExitCode> => {
  const config = commandConfig();
  assertThere(config, "verify migrations on");
  const started = performance.now();
  const folder = readMigrations(migrationsPath(path));
  const { migrations, findings, oneWay } = await verifyMigrations(config, folder, planSteps);
  if (migrations.length === 0) {
    console.log("There is no migration to verify.");
    return 0;
  }
  console.log(`On a copy of ${labelOf(placeOf(config))}: ${migrations.join(", ")}`);
  for (const { what, faults } of findings) {
    console.log(`${faults.length === 0 ? "✓" : "✗"} ${what}`);
    for (const fault of faults) console.log(`    ${fault}`);
  }
  for (const name of oneWay) console.log(`- ${name} can't be undone: it was run up only`);
  const failed = findings.some(({ faults }) => faults.length > 0);
  console.log(
    `${failed ? "Not proved" : "Proved"} in ${Math.round(performance.now() - started)} ms; the database itself was only read.`,
  );
  return failed ? 1 : 0;
};

const baseline =
  (until: string | undefined): Work =>
  async ({ database }, folder) => {
    const names = await baselineMigrations(database, folder, until, { listen: progressTeller() });
    for (const name of names) console.log(`✓ ${name}  was there already, and is recorded`);
    return 0;
  };

const steps = (text: string): number => {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new UsageError(`${text}: expected how many migrations to undo, 1 or more`);
};

export const migrateCommand: DbCommand = {
  name: "migrate",
  description: "applies and undoes migrations",
  define(command, act) {
    const folder = ["--migrations <folder>", "default packages/database/migrations"] as const;
    const sub = (name: string, description: string) =>
      command
        .command(name)
        .description(description)
        .option(...folder)
        .allowExcessArguments(false);
    sub("up", "applies every migration that isn't yet").action(
      act((words: Words) => withDatabase(words, up)),
    );
    sub("down", "undoes the last migrations")
      .argument("[steps]", "how many", steps, 1)
      .action(act((count: number, words: Words) => withDatabase(words, down(count))));
    sub("redo", "undoes the last migration and applies it again").action(
      act((words: Words) => withDatabase(words, redo)),
    );
    sub("status", "says what is applied and what isn't").action(
      act((words: Words) => withDatabase(words, status)),
    );
    sub("baseline", "records migrations as applied, in a database that was there before them")
      .argument("[migration]", "the last whose tables it has; default the last of all")
      .action(
        act((until: string | undefined, words: Words) => withDatabase(words, baseline(until))),
      );
    sub("verify", "proves up, down and up again on a copy of the data").action(
      act((words: Words) => verify(words)),
    );
  },
};
