import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { ConnectionError } from "../errors/database-errors.ts";
import { messageOf } from "../errors/message-of.ts";
import { ConfigurationError } from "../errors/request-errors.ts";
import { translateSqliteError } from "../errors/translate-sqlite-error.ts";
import { type Connection, type ConnectionOptions, type DriverName, MEMORY } from "./connection.ts";

export { type Connection, MEMORY };

/** better-sqlite3 needs an interface of Node that older ones lack, and would crash there. */
const OLDEST_NODE = [22, 14] as const;

const onBun = (): boolean => process.versions.bun !== undefined;

/** @throws {ConfigurationError} on a runtime that can't run better-sqlite3 */
export const assertRuntime = (versions: { readonly bun?: string; readonly node: string }): void => {
  const [major = 0, minor = 0] = versions.node.split(".").map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (versions.bun !== undefined || major > oldestMajor) return;
  if (major === oldestMajor && minor >= oldestMinor) return;
  throw new ConfigurationError(
    `Headwater needs Node ${OLDEST_NODE.join(".")} or newer, or Bun; this is Node ${versions.node}`,
  );
};

export const defaultDriver = (): DriverName => (onBun() ? "bun-sqlite" : "better-sqlite3");

const load = async (driver: DriverName) => {
  assertRuntime(process.versions);
  if (driver === "better-sqlite3") return (await import("./better-sqlite3.ts")).openConnection;
  if (!onBun()) {
    throw new ConfigurationError("The driver bun-sqlite works on Bun only; use better-sqlite3");
  }
  return (await import("./bun-sqlite.ts")).openConnection;
};

/**
 * Opens a database with the driver of this name, or with the one that fits the runtime. Makes the
 * file, and the folder it lies in, where they are missing.
 */
export const openConnection = async (
  options: ConnectionOptions,
  driver: DriverName = defaultDriver(),
): Promise<Connection> => {
  const open = await load(driver);
  try {
    if (options.path !== MEMORY && options.readOnly !== true)
      mkdirSync(dirname(options.path), { recursive: true });
    return open(options);
  } catch (error) {
    const cause = translateSqliteError(error);
    if (cause instanceof ConnectionError && cause.cause === undefined) throw cause;
    const reason = messageOf(error);
    throw new ConnectionError(`The database ${options.path} can't be opened: ${reason}`, {
      cause: error,
    });
  }
};
