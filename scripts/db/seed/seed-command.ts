import { type Database, openDatabase } from "@headwater/database";
import { assertAllowed, runSeed } from "@headwater/database/seeds";
import { setNamed, sets } from "@headwater/database/seeds/sets";
import { migrateDevelopment } from "../../dev/migrate-development.ts";
import type { DbCommand, ExitCode } from "../command.ts";
import { commandEnvironment } from "../database-config.ts";
import { lastingConfig } from "../lasting-config.ts";
import { ProgressBar } from "../progress-bar.ts";

interface Options {
  readonly set: string;
  readonly database?: string;
  readonly force?: true;
}

const inWords = (written: Readonly<Record<string, number>>): string =>
  Object.entries(written)
    .map(([name, rows]) => `${rows} ${name}`)
    .join(", ");

/** Outside of production the database is first brought to the schema, as `dev` does it. */
const open = async (database: string | undefined): Promise<Database> => {
  lastingConfig(database);
  const environment = commandEnvironment(database);
  if (environment["NODE_ENV"] === "production") return openDatabase({ environment });
  await migrateDevelopment(environment);
  return openDatabase({ environment, sync: true });
};

const seed = async ({ set: name, force, database: url }: Options): Promise<ExitCode> => {
  const set = setNamed(name);
  assertAllowed(set, { force });
  const database = await open(url);
  const bar = new ProgressBar("Seed");
  const started = performance.now();
  try {
    const written = await runSeed(database, set, { force, progress: (part) => bar.show(part) });
    bar.end();
    const took = `${Math.round(performance.now() - started)} ms`;
    console.log(`Database   ${database.url}`);
    if (Object.keys(written).length === 0) {
      console.log(`Seed       ${set.name}: nothing is missing, nothing was changed`);
    } else {
      console.log(`Seed       ${set.name}: ${inWords(written)}, in ${took}`);
    }
    return 0;
  } finally {
    bar.end();
    await database.close();
  }
};

export const seedCommand: DbCommand = {
  name: "seed",
  description: "Writes what is missing of a set of rows, in one transaction",
  define(command, act) {
    const list = sets.map(({ name, description }) => `  ${name.padEnd(12)} ${description}`);
    command
      .requiredOption("--set <name>", `the set: ${sets.map(({ name }) => name).join(", ")}`)
      .option("--database <url>", "path or URL; default DATABASE_URL, then DIRECT_URL")
      .option("--force", "writes sets that are not for production there, too")
      .addHelpText("after", ["", "Sets:", ...list].join("\n"))
      .action(act(seed));
  },
};
