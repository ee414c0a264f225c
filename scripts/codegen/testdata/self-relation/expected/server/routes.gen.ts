// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 a76da404f1010de1

import type { ResourceRoutes } from "@headwater/server/routes";
import { foldersRoutes, foldersSchemas } from "./folders.routes.gen.ts";

/** The routes of every table, hand-written ones first. */
export const resourceRoutes: ResourceRoutes = {
  schemas: {
    folders: foldersSchemas,
  },
  mount(app, database) {
    app.route("/api/folders", foldersRoutes(database.repositories.folders));
  },
};
