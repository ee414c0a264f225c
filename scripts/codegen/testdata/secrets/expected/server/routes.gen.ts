// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e1e4970b489aed82

import type { Database } from "@headwater/database";
import type { ResourceRoutes } from "@headwater/server/routes";
import { accountsRoutes, accountsSchemas } from "./accounts.routes.gen.ts";
import { sessionsRoutes, sessionsSchemas } from "./sessions.routes.gen.ts";

/** The routes of every table, hand-written ones first. */
export const resourceRoutes: ResourceRoutes<Database> = {
  schemas: {
    accounts: accountsSchemas,
    sessions: sessionsSchemas,
  },
  mount(app, database) {
    app.route("/api/accounts", accountsRoutes(database.repositories.accounts));
    app.route("/api/sessions", sessionsRoutes(database.repositories.sessions));
  },
};
