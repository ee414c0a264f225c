// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 68152b193cb78ede

import type { Database } from "@headwater/database";
import { samplesSchemas } from "@headwater/database/validators/samples";
import type { ResourceRoutes } from "@headwater/server/routes";
import { samplesRoutes } from "./samples.routes.gen.ts";

/** The routes of every table, hand-written ones first. */
export const resourceRoutes: ResourceRoutes<Database> = {
  schemas: {
    samples: samplesSchemas,
  },
  mount(app, database) {
    app.route("/api/samples", samplesRoutes(database.repositories.samples));
  },
};
