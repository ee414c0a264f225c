/** `bun scripts/db.ts <command>`: the database's life. 0: done; 1: found something wrong; 2: wrong use. */
import { ensureInstalled } from "./setup/ensure-installed.ts";

await ensureInstalled();
const { runDb } = await import("./db/run-db.ts");
process.exit(await runDb(process.argv.slice(2)));
