// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 beaf27967f189ef8

import type { Database } from "@headwater/database";
import { seatsSchemas } from "@headwater/database/validators/seats";
import type { ResourceRoutes } from "@headwater/server/routes";
import { seatsRoutes } from "./seats.routes.gen.ts";

/** The routes of every table, hand-written ones first. */
export const resourceRoutes: ResourceRoutes<Database> = {
  schemas: {
    seats: seatsSchemas,
  },
  mount(app, database) {
    app.route("/api/seats", seatsRoutes(database.repositories.seats));
  },
};
