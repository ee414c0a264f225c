import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { ConfigurationError } from "@headwater/database/errors";
import type { DbCommand } from "../command.ts";
import { withDatabase } from "../structure/read-database.ts";
import { emitSchema } from "./emit-schema.ts";
import { pullDatabase } from "./pull-database.ts";

interface PullOptions {
  readonly out: string;
  readonly force: boolean;
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** Before anything is read: nobody waits only to be told no. */
const assertFree = (path: string, { out, force }: PullOptions): void => {
  if (existsSync(path) && !force)
    throw new ConfigurationError(
      `${out} is there already: name another file with --out, or overwrite it with --force`,
    );
};

export const pullCommand: DbCommand = {
  name: "pull",
  description: "writes a schema in Drizzle from a database that is there",
  define(command, act) {
    command
      .argument("<database>", "path of an SQLite file, or URL of PostgreSQL")
      .option("--out <file>", "where the schema goes", "schema.ts")
      .option("--force", "overwrite the file", false)
      .action(
        act(async (database: string, options: PullOptions) => {
          const path = resolve(options.out);
          assertFree(path, options);
          const pulled = await withDatabase(database, pullDatabase);
          const { tables, views } = pulled.structure;
          if (tables.length === 0) throw new ConfigurationError("The database has no tables");
          console.log(
            `Read ${counted(tables.length, "table")} and ${counted(views.length, "view")}`,
          );
          const { text, notes } = await emitSchema(pulled);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, text);
          if (notes.length > 0) console.log("Not in the schema, or not as it is in the database:");
          for (const note of notes)
            console.log(`  ${note.place === null ? "" : `${note.place}: `}${note.text}`);
          console.log(`Wrote ${path}`);
          return 0;
        }),
      );
  },
};
