import { relative } from "node:path";
import type { DbCommand, ExitCode } from "../command.ts";
import { UsageError } from "@headwater/database/errors";
import { readMigrations } from "@headwater/database/migrator";
import { commandConfig } from "../database-config.ts";
import { migrationsPath } from "../migrations-path.ts";
import { readModel } from "../schema/read-model.ts";
import { structureOfModel } from "../schema/structure-of-model.ts";
import { amended } from "./amended.ts";
import { ask } from "./ask.ts";
import { readDecisions } from "./decisions.ts";
import { generateEmpty, generateMigration } from "./generate-migration.ts";

interface Words {
  readonly schema: readonly string[];
  readonly migrations?: string;
  readonly rename: readonly string[];
  readonly drop: readonly string[];
  readonly fill: readonly string[];
  readonly empty: boolean;
  readonly rebase?: string;
  readonly amend: boolean;
}

const collected = (value: string, before: readonly string[]): string[] => [...before, value];

const shown = (path: string): string => relative(process.cwd(), path);

/** The migration that is to be made anew, if one is. */
const anew = async (
  folder: string,
  { amend, rebase, empty }: Words,
): Promise<string | undefined> => {
  if (!amend) return rebase;
  if (rebase !== undefined || empty)
    throw new UsageError(`--amend goes without ${empty ? "--empty" : "--rebase"}`);
  return amended(readMigrations(folder), commandConfig());
};

const generate = async (name: string | undefined, words: Words): Promise<ExitCode> => {
  const folder = migrationsPath(words.migrations);
  const old = await anew(folder, words);
  const model = await readModel(words.schema);
  if (words.empty) {
    const path = generateEmpty(folder, name ?? "data", model.dialect, new Date());
    console.log(`Wrote ${shown(path)}: an empty migration, for you to fill in.`);
    return 0;
  }
  const made = await generateMigration({
    folder,
    wanted: await structureOfModel(model),
    name,
    decisions: readDecisions(words),
    ask: process.stdin.isTTY && process.stdout.isTTY ? ask : null,
    now: new Date(),
    rebase: old,
  });
  if (made.outcome === "nothing") {
    console.log("The schema is what the migrations lead to: nothing to do.");
    return 0;
  }
  if (made.outcome === "refused") {
    console.error(
      ["Nothing was written:", ...made.reasons.map((reason) => `  - ${reason}`)].join("\n"),
    );
    return 1;
  }
  console.log(
    [
      `Wrote ${shown(made.path)}${old === undefined ? "" : ` in place of ${old}; its data steps are kept`}`,
      ...made.steps.map((step) => `  ${step}`),
      "Read it, then: bun run db:migrate up",
    ].join("\n"),
  );
  return 0;
};

export const generateCommand: DbCommand = {
  name: "generate",
  description: "writes the migration that leads from the last one to schema.ts",
  define(command, act) {
    command
      .argument("[name]", "what it does, such as add_due_date")
      .option("--rename <old:new>", "a table, or table.old:table.new (repeat)", collected, [])
      .option("--drop <name>", "a table, or table.column, that may be lost (repeat)", collected, [])
      .option("--fill <table.column=SQL>", "what rows get in a new column (repeat)", collected, [])
      .option("--empty", "write one without steps, for data", false)
      .option("--rebase <migration>", "make one that isn't applied anew, on top of the others")
      .option("--amend", "make the newest one anew, as long as it isn't applied", false)
      .option("--schema <files...>", "another project's Drizzle schema", [])
      .option("--migrations <folder>", "default packages/database/migrations")
      .action(act(generate));
  },
};
