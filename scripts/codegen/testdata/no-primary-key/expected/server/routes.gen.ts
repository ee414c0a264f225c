// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 33595c6403abc9c1

import type { Database } from "@headwater/database";
import { measurementsSchemas } from "@headwater/database/validators/measurements";
import type { ResourceRoutes } from "@headwater/server/routes";
import { measurementsRoutes } from "./measurements.routes.gen.ts";

/** The routes of every table, hand-written ones first. */
export const resourceRoutes: ResourceRoutes<Database> = {
  schemas: {
    measurements: measurementsSchemas,
  },
  mount(app, database) {
    app.route("/api/measurements", measurementsRoutes(database.repositories.measurements));
  },
};
