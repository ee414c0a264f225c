// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 3533dd25e735dd17

import type { ResourceRoutes } from "@headwater/server/routes";
import { accountsRoutes, accountsSchemas } from "./accounts.routes.gen.ts";
import { sessionsRoutes, sessionsSchemas } from "./sessions.routes.gen.ts";

/** The routes of every table, hand-written ones first. */
export const resourceRoutes: ResourceRoutes = {
  schemas: {
    accounts: accountsSchemas,
    sessions: sessionsSchemas,
  },
  mount(app, database) {
    app.route("/api/accounts", accountsRoutes(database.repositories.accounts));
    app.route("/api/sessions", sessionsRoutes(database.repositories.sessions));
  },
};
