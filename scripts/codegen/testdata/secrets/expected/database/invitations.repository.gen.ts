// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 286e696e2db52394

import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { invitationsModel } from "./invitations.model.gen.ts";
import type { InvitationModel } from "./invitations.types.gen.ts";
import { invitationsSchemas } from "./invitations.validator.gen.ts";

const invitationsTable = bindTable(invitationsModel, tableIn(schema, "invitations"), {
  validator: invitationsSchemas.create,
});

/**
 * Its key must not be shown.
 * Reads and writes invitations. Inside a transaction, use the repositories it hands you.
 */
export class InvitationsRepository extends Repository<InvitationModel> {
  constructor(context: RepositoryContext) {
    super(context, invitationsTable);
  }
}
