// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 be8e8af252343d9c

import type { Database } from "@headwater/database";
import type { ResourceRoutes } from "@headwater/server/routes";
import { foldersRoutes, foldersSchemas } from "./folders.routes.gen.ts";

/** The routes of every table, hand-written ones first. */
export const resourceRoutes: ResourceRoutes<Database> = {
  schemas: {
    folders: foldersSchemas,
  },
  mount(app, database) {
    app.route("/api/folders", foldersRoutes(database.repositories.folders));
  },
};
