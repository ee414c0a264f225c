/** `bun run try FILE…`: a database in memory, API, docs and UI for any Drizzle schema. */
import { ensureInstalled } from "./setup/ensure-installed.ts";

await ensureInstalled();
const { readOptions } = await import("./try/options.ts");
const { runTry } = await import("./try/run-try.ts");
const code = await runTry(readOptions(process.argv.slice(2)));
// The schema may have opened connections, which would keep the process alive.
if (code !== null) process.exit(code);
