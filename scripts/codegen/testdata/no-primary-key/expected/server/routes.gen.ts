// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e8461252bff499ca

import type { Database } from "@headwater/database";
import type { ResourceRoutes } from "@headwater/server/routes";
import { measurementsRoutes, measurementsSchemas } from "./measurements.routes.gen.ts";

/** The routes of every table, hand-written ones first. */
export const resourceRoutes: ResourceRoutes<Database> = {
  schemas: {
    measurements: measurementsSchemas,
  },
  mount(app, database) {
    app.route("/api/measurements", measurementsRoutes(database.repositories.measurements));
  },
};
