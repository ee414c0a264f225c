import { readMigrations } from "@headwater/database/migrator";
import type { DbCommand } from "../command.ts";
import { migrationsPath } from "../migrations-path.ts";
import { compareSides } from "./compare-sides.ts";
import { printDrift } from "./print-drift.ts";
import { readSides } from "./read-sides.ts";
import { SIDES } from "./side.ts";
import { waysOut } from "./ways-out.ts";

interface DriftOptions {
  readonly schema: readonly string[];
  readonly migrations?: string;
  readonly json: boolean;
}

export const driftCommand: DbCommand = {
  name: "drift",
  description: "says where the database, its migrations, their snapshot and schema.ts differ",
  define(command, act) {
    command
      .argument("[database]", "path or URL; default DIRECT_URL, then DATABASE_URL")
      .option("--schema <files...>", "another project's Drizzle schema", [])
      .option("--migrations <folder>", "default packages/database/migrations")
      .option("--json", "print the differences as JSON", false)
      .action(
        act(async (database: string | undefined, options: DriftOptions) => {
          const folder = readMigrations(migrationsPath(options.migrations));
          const read = await readSides(database, folder, options.schema);
          const drifts = compareSides(read.sides);
          const ways = waysOut(drifts, read);
          const there = SIDES.filter((side) => read.sides[side] !== null);
          if (options.json) {
            console.log(JSON.stringify({ sides: there, differences: drifts, ways }, null, 2));
          } else if (drifts.length === 0) {
            console.log(`No drift: ${there.join(", ")} are the same.`);
          } else {
            printDrift(drifts);
            console.log(`\nWhat to do:\n${ways.map((way) => `  - ${way}`).join("\n")}`);
          }
          return drifts.length === 0 ? 0 : 1;
        }),
      );
  },
};
