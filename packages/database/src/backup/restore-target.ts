import { existsSync, statSync } from "node:fs";
import type { DriverName } from "../drivers/connection.ts";
import { openConnection } from "../drivers/open-connection.ts";
import { ConnectionError } from "../errors/database-errors.ts";
import { messageOf } from "../errors/message-of.ts";
import { isSqliteError } from "../errors/sqlite-error.ts";
import { countRows } from "./count-rows.ts";

/** The database that is to be written over. */
export type Target =
  | { readonly state: "missing" }
  | { readonly state: "sound"; readonly rows: ReadonlyMap<string, number> }
  | { readonly state: "damaged"; readonly reason: string };

const DAMAGED = /^SQLITE_(NOTADB|CORRUPT)/;

const isDamage = (error: unknown): boolean => {
  const cause = error instanceof ConnectionError ? error.cause : error;
  return isSqliteError(cause) && DAMAGED.test(cause.code);
};

export const inspectTarget = async (path: string, driver: DriverName): Promise<Target> => {
  if (!existsSync(path) || statSync(path).size === 0) return { state: "missing" };
  try {
    const connection = await openConnection({ path }, driver);
    try {
      const [first] = connection.values("PRAGMA quick_check(1)");
      if (first?.[0] !== "ok") return { state: "damaged", reason: String(first?.[0]) };
      return { state: "sound", rows: countRows(connection) };
    } finally {
      connection.close();
    }
  } catch (error) {
    if (!isDamage(error)) throw error;
    return { state: "damaged", reason: messageOf(error) };
  }
};
