// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 34c3e21adbfefee3

import type { Database } from "@headwater/database";
import type { ResourceRoutes } from "@headwater/server/routes";
import { accountsRoutes, accountsSchemas } from "./accounts.routes.gen.ts";
import { sessionsRoutes, sessionsSchemas } from "./sessions.routes.gen.ts";
import { usesRoutes, usesSchemas } from "./uses.routes.gen.ts";
import { vaultsRoutes, vaultsSchemas } from "./vaults.routes.gen.ts";

/** The routes of every table, hand-written ones first. */
export const resourceRoutes: ResourceRoutes<Database> = {
  schemas: {
    accounts: accountsSchemas,
    sessions: sessionsSchemas,
    uses: usesSchemas,
    vaults: vaultsSchemas,
  },
  mount(app, database) {
    app.route("/api/accounts", accountsRoutes(database.repositories.accounts));
    app.route("/api/sessions", sessionsRoutes(database.repositories.sessions));
    app.route("/api/uses", usesRoutes(database.repositories.uses));
    app.route("/api/vaults", vaultsRoutes(database.repositories.vaults));
  },
};
