import {
  type DatabaseParts,
  type OpenDatabase,
  openDatabaseOf,
} from "../database/open-database.ts";
import { type PostgresqlServer, serverAt } from "./postgresql-server.ts";
import type { Copies, TemplateOptions } from "./template.ts";

const embedded = async (): Promise<PostgresqlServer> => {
  const { sharedPostgresql } = await import("./embedded-postgresql.ts");
  return sharedPostgresql();
};

/** Databases of one server, each made by it as a copy of the first. */
export const postgresqlCopies = async <Repositories, Schema extends object>(
  parts: DatabaseParts<Repositories, Schema>,
  { fill, server: given }: TemplateOptions<OpenDatabase<Repositories, Schema>>,
): Promise<Copies<OpenDatabase<Repositories, Schema>>> => {
  const server = typeof given === "string" ? serverAt(given) : (given ?? (await embedded()));
  const url = await server.createDatabase();
  // What is copied must have no connections.
  const first = await openDatabaseOf(parts, { url, sync: true });
  try {
    await fill?.(first);
  } finally {
    await first.close();
  }
  return {
    async open() {
      const own = await server.createDatabase(nameIn(url));
      const database = await openDatabaseOf(parts, { url: own });
      const disconnect = database.close;
      return Object.assign(database, {
        async close() {
          await disconnect();
          await server.dropDatabase(nameIn(own));
        },
      });
    },
    close: () => server.dropDatabase(nameIn(url)),
  };
};

/** The database that a URL leads to. */
const nameIn = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));
