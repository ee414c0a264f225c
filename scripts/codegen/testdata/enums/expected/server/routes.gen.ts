// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 69565c6bfe76c3eb

import type { ResourceRoutes } from "@headwater/server/routes";
import { shirtsRoutes, shirtsSchemas } from "./shirts.routes.gen.ts";

/** The routes of every table, hand-written ones first. */
export const resourceRoutes: ResourceRoutes = {
  schemas: {
    shirts: shirtsSchemas,
  },
  mount(app, database) {
    app.route("/api/shirts", shirtsRoutes(database.repositories.shirts));
  },
};
