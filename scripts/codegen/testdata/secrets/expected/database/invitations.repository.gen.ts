// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 c2c0d17032d9548e

import { bindTable, Repository, type RepositoryContext } from "@headwater/database/repository";
import { invitations } from "@headwater/database/schema";
import { invitationsModel } from "./invitations.model.gen.ts";
import type { InvitationModel } from "./invitations.types.gen.ts";
import { newInvitationSchema } from "./invitations.validator.gen.ts";

const invitationsTable = bindTable(invitationsModel, invitations, {
  validator: newInvitationSchema,
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
