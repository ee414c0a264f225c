/** `bun packages/server/src/main.ts`, or `node` from 22.18 on: serves the API, its docs and the web UI. */
import { AppError } from "@headwater/database/errors";
import { nodeIsTooOld } from "./node-version.ts";
import { startServer } from "./start.ts";

const refusal = nodeIsTooOld(process.versions);
if (refusal !== null) {
  console.error(refusal);
  process.exit(1);
}
try {
  const { url } = await startServer();
  if (process.stdout.isTTY) console.log(`Headwater: ${url}  API docs: ${url}/docs`);
} catch (error) {
  // What is told on purpose needs no stack.
  console.error(error instanceof AppError ? error.message : error);
  process.exit(1);
}
