import {
  assembleDatabase,
  configFor,
  type DatabaseParts,
  type OpenDatabase,
} from "../database/open-database.ts";
import { sqliteOver } from "../database/open-sqlite.ts";
import { MEMORY } from "../drivers/connection.ts";
import { openConnection } from "../drivers/open-connection.ts";
import { syncSchema } from "../sync/sync-schema.ts";
import type { Copies, TemplateOptions } from "./template.ts";

/** Databases in memory, each made of the bytes of the first. */
export const sqliteCopies = async <Repositories, Schema extends object>(
  parts: DatabaseParts<Repositories, Schema>,
  { driver, fill }: TemplateOptions<OpenDatabase<Repositories, Schema>>,
): Promise<Copies<OpenDatabase<Repositories, Schema>>> => {
  const config = configFor(parts, { url: MEMORY, driver });
  if (config.dialect !== "sqlite") throw new TypeError(`${MEMORY} is a database of SQLite`);

  const connection = await openConnection(config, config.driver);
  const synced = await syncSchema(connection, parts.ddl);
  const first = assembleDatabase(parts, sqliteOver(connection, config, parts, synced));
  let image: Uint8Array;
  try {
    await fill?.(first);
    image = connection.serialize();
  } finally {
    await first.close();
  }
  return {
    async open() {
      const copy = await openConnection({ ...config, image }, config.driver);
      return assembleDatabase(parts, sqliteOver(copy, config, parts, null));
    },
    close: () => Promise.resolve(),
  };
};
