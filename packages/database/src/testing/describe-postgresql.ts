import { describe, setDefaultTimeout, test } from "bun:test";
import { type EmbeddedPostgresql, tryPostgresql } from "./embedded-postgresql.ts";

/** Ample: a test given up goes on in the database that the next one uses. */
const TIMEOUT_MS = 60_000;

/**
 * Describes what holds on PostgreSQL. Where the server can't run, that counts as skipped, with the
 * reason.
 * @param prepare what is needed before tests can be described: databases, tables
 */
export const describePostgresql = async <T>(
  name: string,
  prepare: (server: EmbeddedPostgresql) => Promise<T>,
  body: (prepared: T) => void,
): Promise<void> => {
  const server = await tryPostgresql();
  if ("reason" in server) {
    describe(name, () => test.skip(`PostgreSQL can't run here: ${server.reason}`, () => {}));
    return;
  }
  const prepared = await prepare(server);
  setDefaultTimeout(TIMEOUT_MS);
  describe(name, () => body(prepared));
};
