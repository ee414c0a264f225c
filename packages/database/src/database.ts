import {
  type DatabaseParts,
  type OpenDatabase,
  openDatabaseOf,
  type OpenDatabaseOptions,
} from "./database/open-database.ts";
import { sharedDatabaseOf } from "./database/shared-database.ts";
import { ddl } from "./generated/ddl.gen.ts";
import { models } from "./generated/models.gen.ts";
import { createRepositories, type Repositories } from "./generated/repositories.gen.ts";
import * as schema from "./schema.ts";

export type { OpenDatabaseOptions } from "./database/open-database.ts";
export type { Repositories } from "./generated/repositories.gen.ts";

type Schema = typeof schema;

/** The open database of this project's schema. */
export type Database = OpenDatabase<Repositories, Schema>;

/** What has been generated for the schema; the test helpers take it. */
export const parts: DatabaseParts<Repositories, Schema> = {
  createRepositories,
  models,
  ddl,
  schema,
};

/** Opens the database that the options, and for the rest the environment, name. */
export const openDatabase = (options: OpenDatabaseOptions = {}): Promise<Database> =>
  openDatabaseOf(parts, options);

/** The one that this process shares, opened when it is first asked for. Hot reloads keep it. */
export const sharedDatabase = (options: OpenDatabaseOptions = {}): Promise<Database> =>
  sharedDatabaseOf(parts, options);
