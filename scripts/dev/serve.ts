/** The serving half of `bun run dev`: brings the database up to the schema, seeds it, serves. */
import { browserApp } from "../../packages/client/scripts/page-app.ts";
import { openDatabase } from "@headwater/database";
import { AppError } from "@headwater/database/errors";
import { runSeed } from "@headwater/database/seeds";
import { setNamed } from "@headwater/database/seeds/sets";
import { startProject } from "@headwater/server/project";
import { migrateDevelopment } from "./migrate-development.ts";
import type { Ready } from "./server-process.ts";

try {
  const migrated = await migrateDevelopment();
  if (migrated.length > 0) console.log(`Database   migrated: ${migrated.join(", ")}`);
  const database = await openDatabase({ sync: true });
  const written =
    process.env["NODE_ENV"] === "production"
      ? {}
      : await runSeed(database, setNamed("development"));
  const { added, recreated, kept } = database.synced ?? { added: [], recreated: [], kept: [] };
  if (added.length > 0) console.log(`Database   added ${added.join(", ")}`);
  if (recreated.length > 0)
    console.log(`Database   made anew, being empty: ${recreated.join(", ")}`);
  if (kept.length > 0)
    console.log(`Database   kept with its data, though not in the schema: ${kept.join(", ")}`);
  const { url } = await startProject({ database, browserRoot: browserApp.dist });
  process.send?.({ url, database: database.url, seeded: "users" in written } satisfies Ready);
} catch (error) {
  // What is told on purpose needs no stack.
  console.error(error instanceof AppError ? error.message : error);
  process.exit(1);
}
