// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 ece78e21cfa32561

import type { Page, Result } from "@headwater/database/filter";
import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { attachmentsModel } from "./attachments.model.gen.ts";
import type { AttachmentModel, AttachmentQuery } from "./attachments.types.gen.ts";
import { attachmentsSchemas } from "./attachments.validator.gen.ts";

const attachmentsTable = bindTable(attachmentsModel, tableIn(schema, "attachments"), {
  validator: attachmentsSchemas.create,
});

/**
 * Files that belong to a ticket.
 * Reads and writes attachments. Inside a transaction, use the repositories it hands you.
 */
export class AttachmentsRepository extends Repository<AttachmentModel> {
  constructor(context: RepositoryContext) {
    super(context, attachmentsTable);
  }

  /** Attachments with this `ticketId`. Served by attachments_ticket_id_idx. */
  findByTicketId<const Q extends AttachmentQuery>(
    ticketId: number,
    query?: Q,
  ): Promise<Page<Result<AttachmentModel, Q>>> {
    return this.listWhere({ ticketId }, query);
  }
}
