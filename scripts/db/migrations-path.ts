import { resolve } from "node:path";
import { MIGRATIONS } from "@headwater/database/migrator";

/** Where migrations stand: this project's folder when none is named. */
export const migrationsPath = (folder?: string): string =>
  folder === undefined ? MIGRATIONS : resolve(folder);
