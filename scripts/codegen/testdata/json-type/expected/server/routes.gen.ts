// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 ff94a3aecf6d0f42

import type { Database } from "@headwater/database";
import { mapsSchemas } from "@headwater/database/validators/maps";
import type { ResourceRoutes } from "@headwater/server/routes";
import { mapsRoutes } from "./maps.routes.gen.ts";

/** The routes of every table, hand-written ones first. */
export const resourceRoutes: ResourceRoutes<Database> = {
  schemas: {
    maps: mapsSchemas,
  },
  mount(app, database) {
    app.route("/api/maps", mapsRoutes(database.repositories.maps));
  },
};
