// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 3ee3edc5a5005f3b

import type { Database } from "@headwater/database";
import { accountsSchemas } from "@headwater/database/validators/accounts";
import { sessionsSchemas } from "@headwater/database/validators/sessions";
import { usesSchemas } from "@headwater/database/validators/uses";
import { vaultsSchemas } from "@headwater/database/validators/vaults";
import type { ResourceRoutes } from "@headwater/server/routes";
import { accountsRoutes } from "./accounts.routes.gen.ts";
import { sessionsRoutes } from "./sessions.routes.gen.ts";
import { usesRoutes } from "./uses.routes.gen.ts";
import { vaultsRoutes } from "./vaults.routes.gen.ts";

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
