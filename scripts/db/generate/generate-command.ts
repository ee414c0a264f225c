import { relative } from "node:path";
import type { DbCommand, ExitCode } from "../command.ts";
import { migrationsPath } from "../migrations-path.ts";
import { readModel } from "../schema/read-model.ts";
import { structureOfModel } from "../schema/structure-of-model.ts";
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
}

const collected = (value: string, before: readonly string[]): string[] => [...before, value];

const shown = (path: string): string => relative(process.cwd(), path);

const generate = async (name: string | undefined, words: Words): Promise<ExitCode> => {
  const folder = migrationsPath(words.migrations);
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
    rebase: words.rebase,
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
      `Wrote ${shown(made.path)}`,
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
      .option("--schema <files...>", "another project's Drizzle schema", [])
      .option("--migrations <folder>", "default packages/database/migrations")
      .action(act(generate));
  },
};
