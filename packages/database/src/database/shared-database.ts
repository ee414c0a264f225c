import {
  assembleDatabase,
  configFor,
  type DatabaseParts,
  openEngine,
  type OpenDatabase,
  type OpenDatabaseOptions,
} from "./open-database.ts";
import type { OpenedEngine, SchemaParts } from "./opened-engine.ts";

interface Shared {
  /** What of the schema the engine was opened with. */
  readonly shape: string;
  readonly opened: Promise<OpenedEngine>;
}

type Registry = Map<string, Shared>;

/** Under this name on `globalThis`, so that it outlives the module when that is loaded anew. */
const KEY = Symbol.for("headwater.databases");

const ofThisModule: Registry = new Map();

const registryFor = (nodeEnvironment: string | undefined): Registry => {
  if (nodeEnvironment === "production") return ofThisModule;
  const holder = globalThis as { [KEY]?: Registry };
  return (holder[KEY] ??= new Map());
};

const shapeOf = ({ models, ddl }: SchemaParts): string => JSON.stringify([models, ddl]);

/**
 * The database of this process: opened when it is first asked for, the same connections ever after,
 * until it is closed. A hot reload gets the connections that are there, and opens others only when
 * the schema has changed since. In production there is nothing to reload, and nothing global.
 * @throws as `openDatabaseOf`
 */
export const sharedDatabaseOf = async <Repositories, Schema extends object>(
  parts: DatabaseParts<Repositories, Schema>,
  options: OpenDatabaseOptions = {},
): Promise<OpenDatabase<Repositories, Schema>> => {
  const config = configFor(parts, options);
  const registry = registryFor((options.environment ?? process.env)["NODE_ENV"]);
  const key = JSON.stringify([config, options.sync ?? null]);
  const shape = shapeOf(parts);

  const open = async (previous: Shared | undefined): Promise<OpenedEngine> => {
    // What failed to open has nothing to close.
    await previous?.opened.then(
      (engine) => engine.close(),
      () => {},
    );
    return openEngine(config, parts, options.sync);
  };
  const known = registry.get(key);
  const shared = known?.shape === shape ? known : { shape, opened: open(known) };
  registry.set(key, shared);
  const forget = (): void => {
    if (registry.get(key) === shared) registry.delete(key);
  };

  try {
    const opened = await shared.opened;
    const close = (): Promise<void> => {
      forget();
      return opened.close();
    };
    return assembleDatabase(parts, { ...opened, close });
  } catch (error) {
    forget();
    throw error;
  }
};
