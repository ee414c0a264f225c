// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 8d1ca1b6aef2a9ef

import type { Page, Result } from "@headwater/database/filter";
import { bindTable, Repository, type RepositoryContext } from "@headwater/database/repository";
import { attachmentsModel } from "./attachments.model.gen.ts";
import type { AttachmentModel, AttachmentQuery } from "./attachments.types.gen.ts";
import { newAttachmentSchema } from "./attachments.validator.gen.ts";

const attachments = bindTable(attachmentsModel, newAttachmentSchema);

/**
 * Files that belong to a ticket.
 * Reads and writes attachments. Inside a transaction, use the repositories it hands you.
 */
export class AttachmentsRepository extends Repository<AttachmentModel> {
  constructor(context: RepositoryContext) {
    super(context, attachments);
  }

  /** Attachments with this `ticketId`. Served by attachments_ticket_id_idx. */
  findByTicketId<const Q extends AttachmentQuery>(
    ticketId: number,
    query?: Q,
  ): Promise<Page<Result<AttachmentModel, Q>>> {
    return this.listWhere({ ticketId }, query);
  }
}
