import { openConnection } from "@headwater/database/connection";
import { openPostgresql } from "@headwater/database/postgresql";
import {
  readPostgresqlStructure,
  readSqliteStructure,
  type Structure,
} from "@headwater/database/structure";
import type { DbCommand } from "../command.ts";
import { commandConfig } from "../database-config.ts";
import { readModel } from "../schema/read-model.ts";
import { structureOfModel } from "../schema/structure-of-model.ts";

const structureOfDatabase = async (url: string | undefined): Promise<Structure> => {
  const config = commandConfig(url);
  if (config.dialect === "sqlite") {
    const connection = await openConnection(config, config.driver);
    try {
      return readSqliteStructure(connection);
    } finally {
      connection.close();
    }
  }
  const pool = openPostgresql(config);
  const client = await pool.acquire();
  try {
    return await readPostgresqlStructure(client);
  } finally {
    client.release();
    await pool.close();
  }
};

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
              ? await structureOfDatabase(database)
              : await structureOfModel(await readModel(schema === true ? [] : schema));
          console.log(JSON.stringify(structure, null, 2));
          return 0;
        }),
      );
  },
};
