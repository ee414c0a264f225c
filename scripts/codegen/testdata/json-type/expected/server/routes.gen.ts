// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 a42265b5b23a3145

import type { ResourceRoutes } from "@headwater/server/routes";
import { mapsRoutes, mapsSchemas } from "./maps.routes.gen.ts";

/** The routes of every table, hand-written ones first. */
export const resourceRoutes: ResourceRoutes = {
  schemas: {
    maps: mapsSchemas,
  },
  mount(app, database) {
    app.route("/api/maps", mapsRoutes(database.repositories.maps));
  },
};
