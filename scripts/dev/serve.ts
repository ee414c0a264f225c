/** The serving half of `bun run dev`: brings the database up to the schema, seeds it, serves. */
import { openDatabase } from "@headwater/database";
import { seedDevelopment } from "@headwater/database/seeds/development";
import { startServer } from "@headwater/server/start";
import type { Ready } from "./server-process.ts";

const database = await openDatabase({ sync: true });
const { seeded } = await seedDevelopment(database);
const { url } = await startServer({ database });
process.send?.({ url, database: database.url, seeded } satisfies Ready);
