import { type Database, openDatabase } from "@headwater/database";
import { readDatabaseConfig } from "@headwater/database/config";
import { MEMORY } from "@headwater/database/connection";
import { ConfigurationError } from "@headwater/database/errors";
import { assertAllowed, runSeed } from "@headwater/database/seeds";
import { setNamed, sets } from "@headwater/database/seeds/sets";
import { migrateDevelopment } from "../../dev/migrate-development.ts";
import type { DbCommand, ExitCode } from "../command.ts";
import { ProgressBar } from "../progress-bar.ts";

interface Options {
  readonly set: string;
  readonly force?: true;
}

const inWords = (written: Readonly<Record<string, number>>): string =>
  Object.entries(written)
    .map(([name, rows]) => `${rows} ${name}`)
    .join(", ");

/** Outside of production the database is first brought to the schema, as `dev` does it. */
const open = async (): Promise<Database> => {
  const config = readDatabaseConfig();
  if (config.dialect === "sqlite" && config.path === MEMORY) {
    throw new ConfigurationError("A database in memory ends with its process: name a file");
  }
  if (process.env["NODE_ENV"] === "production") return openDatabase();
  await migrateDevelopment();
  return openDatabase({ sync: true });
};

const seed = async ({ set: name, force }: Options): Promise<ExitCode> => {
  const set = setNamed(name);
  assertAllowed(set, { force });
  const database = await open();
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
      .option("--force", "writes sets that are not for production there, too")
      .addHelpText("after", ["", "Sets:", ...list].join("\n"))
      .action(act(seed));
  },
};
