// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 210656f2f60844f6

import type { TableModels } from "@headwater/database/model";
import { accountsModel } from "./accounts.model.gen.ts";
import { invitationsModel } from "./invitations.model.gen.ts";
import { sessionsModel } from "./sessions.model.gen.ts";
import { usesModel } from "./uses.model.gen.ts";
import { vaultsModel } from "./vaults.model.gen.ts";

/** Every table by its name in code. */
export const models: TableModels = {
  accounts: accountsModel,
  sessions: sessionsModel,
  invitations: invitationsModel,
  uses: usesModel,
  vaults: vaultsModel,
};
