// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 9afd94de0a88b1c8

import type { ResourceRoutes } from "@headwater/server/routes";
import { seatsRoutes, seatsSchemas } from "./seats.routes.gen.ts";

/** The routes of every table, hand-written ones first. */
export const resourceRoutes: ResourceRoutes = {
  schemas: {
    seats: seatsSchemas,
  },
  mount(app, database) {
    app.route("/api/seats", seatsRoutes(database.repositories.seats));
  },
};
