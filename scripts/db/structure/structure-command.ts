import type { DbCommand } from "../command.ts";
import { readModel } from "../schema/read-model.ts";
import { structureOfModel } from "../schema/structure-of-model.ts";
import { structureOf, withDatabase } from "./read-database.ts";

export const structureCommand: DbCommand = {
  name: "structure",
  description: "prints what a database is made of, as JSON: the form that migrations compare",
  define(command, act) {
    command
      .argument("[database]", "path or URL; default DIRECT_URL, then DATABASE_URL")
      .option(
        "--schema [files...]",
        "of a Drizzle schema instead; this project's when none is named",
      )
      .action(
        act(async (database: string | undefined, { schema }: { schema?: true | string[] }) => {
          const structure =
            schema === undefined
              ? await withDatabase(database, structureOf)
              : await structureOfModel(await readModel(schema === true ? [] : schema));
          console.log(JSON.stringify(structure, null, 2));
          return 0;
        }),
      );
  },
};
