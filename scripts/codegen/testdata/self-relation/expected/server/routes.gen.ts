// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e00b50123d31629c

import type { Database } from "@headwater/database";
import { foldersSchemas } from "@headwater/database/validators/folders";
import type { ResourceRoutes } from "@headwater/server/routes";
import { foldersRoutes } from "./folders.routes.gen.ts";

/** The routes of every table, hand-written ones first. */
export const resourceRoutes: ResourceRoutes<Database> = {
  schemas: {
    folders: foldersSchemas,
  },
  mount(app, database) {
    app.route("/api/folders", foldersRoutes(database.repositories.folders));
  },
};
