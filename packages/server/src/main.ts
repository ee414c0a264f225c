/**
 * Serves the API, its docs and the web UI: `bun packages/server/src/main.ts`, or
 * `node packages/server/start.js`.
 */
import { AppError } from "@headwater/database/errors";
import { startProject } from "./start-project.ts";

try {
  const { url } = await startProject();
  if (process.stdout.isTTY) console.log(`Headwater: ${url}  API docs: ${url}/docs`);
} catch (error) {
  // What is told on purpose needs no stack.
  console.error(error instanceof AppError ? error.message : error);
  process.exit(1);
}
