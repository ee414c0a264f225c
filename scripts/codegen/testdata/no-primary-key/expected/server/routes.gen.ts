// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 08e73c2641e42ea9

import type { ResourceRoutes } from "@headwater/server/routes";
import { measurementsRoutes, measurementsSchemas } from "./measurements.routes.gen.ts";

/** The routes of every table, hand-written ones first. */
export const resourceRoutes: ResourceRoutes = {
  schemas: {
    measurements: measurementsSchemas,
  },
  mount(app, database) {
    app.route("/api/measurements", measurementsRoutes(database.repositories.measurements));
  },
};
