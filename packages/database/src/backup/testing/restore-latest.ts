/** Restores the newest backup of a database, for tests that kill it: `bun restore-latest.ts DB FOLDER`. */
import { findBackup } from "../backup-files.ts";
import { restoreBackup } from "../restore-backup.ts";

const [path = "", folder = ""] = process.argv.slice(2);
const report = await restoreBackup(findBackup(folder, path, "latest"), {
  path,
  config: { folder },
  onProgress: (part) => console.log(part),
});
console.log(JSON.stringify({ kept: report.kept }));
