/** Headwater as it is shipped: every middleware on, logs at the level production has. */
import { openDatabase } from "../../packages/database/src/database.ts";
import { startProject } from "../../packages/server/src/start-project.ts";

const database = await openDatabase({ url: process.env["DATABASE_FILE"] ?? "" });
const { url } = await startProject({ database });
console.log(`ready ${new URL(url).port}`);
