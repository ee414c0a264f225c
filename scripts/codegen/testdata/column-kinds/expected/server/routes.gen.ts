// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 176e51c412535ef1

import type { Database } from "@headwater/database";
import type { ResourceRoutes } from "@headwater/server/routes";
import { samplesRoutes, samplesSchemas } from "./samples.routes.gen.ts";

/** The routes of every table, hand-written ones first. */
export const resourceRoutes: ResourceRoutes<Database> = {
  schemas: {
    samples: samplesSchemas,
  },
  mount(app, database) {
    app.route("/api/samples", samplesRoutes(database.repositories.samples));
  },
};
