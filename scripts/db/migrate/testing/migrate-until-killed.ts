/** Migrates a database up, and kills its own process at the event of this number. */
import { openConnection } from "@headwater/database/connection";
import { migrateUp, readMigrations, sqliteMigrationDatabase } from "@headwater/database/migrator";

const [file = "", folder = "", at = ""] = process.argv.slice(2);
let events = 0;
const connection = await openConnection({ path: file });
await migrateUp(sqliteMigrationDatabase(connection), readMigrations(folder), {
  listen() {
    if (events++ === Number(at)) process.kill(process.pid, "SIGKILL");
  },
});
connection.close();
console.log(events);
