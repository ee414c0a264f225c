// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 1dbed5e4b9e3d809

import type { Database } from "@headwater/database";
import { shirtsSchemas } from "@headwater/database/validators/shirts";
import type { ResourceRoutes } from "@headwater/server/routes";
import { shirtsRoutes } from "./shirts.routes.gen.ts";

/** The routes of every table, hand-written ones first. */
export const resourceRoutes: ResourceRoutes<Database> = {
  schemas: {
    shirts: shirtsSchemas,
  },
  mount(app, database) {
    app.route("/api/shirts", shirtsRoutes(database.repositories.shirts));
  },
};
