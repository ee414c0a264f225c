import { join } from "node:path";
import type { OpenDatabaseOptions } from "@headwater/database";
import type { OpenDatabase } from "@headwater/database/open";
import type { ResourceDescription } from "@headwater/server/openapi";
import type { ResourceRoutes } from "@headwater/server/routes";
import type { Project } from "../../codegen/project.ts";

/** A database of a schema that is known only now. */
export type TriedDatabase = OpenDatabase<object, Record<string, unknown>>;

/** What generated code exports, as far as it is run here. */
export interface LoadedOutput {
  openDatabase(options: OpenDatabaseOptions): Promise<TriedDatabase>;
  readonly routes: ResourceRoutes<TriedDatabase>;
  readonly descriptions: readonly ResourceDescription[];
}

/** Imports the output that lies in a project's folders. */
export const loadOutput = async ({ root, generated }: Project): Promise<LoadedOutput> => {
  const at = (folder: string, file: string) => join(root, folder, file);
  const database: Pick<LoadedOutput, "openDatabase"> = await import(
    at(generated.database, "database.gen.ts")
  );
  const server: { resourceRoutes: LoadedOutput["routes"] } = await import(
    at(generated.server, "routes.gen.ts")
  );
  const docs: Pick<LoadedOutput, "descriptions"> = await import(
    at(generated.server, "openapi.gen.ts")
  );
  return {
    openDatabase: database.openDatabase,
    routes: server.resourceRoutes,
    descriptions: docs.descriptions,
  };
};
