/** Headwater as it is shipped: every middleware on, logs at the level production has. */
import { openDatabase } from "../../packages/database/src/database.ts";
import { startServer } from "../../packages/server/src/start.ts";

const database = await openDatabase({ url: process.env["DATABASE_FILE"] ?? "" });
const { url } = await startServer({ database });
console.log(`ready ${new URL(url).port}`);
