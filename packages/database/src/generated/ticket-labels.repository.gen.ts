// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 d83d1389e654d531

import type { Page, Result } from "@headwater/database/filter";
import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { ticketLabelsModel } from "./ticket-labels.model.gen.ts";
import type { TicketLabelModel, TicketLabelQuery } from "./ticket-labels.types.gen.ts";
import { ticketLabelsSchemas } from "./ticket-labels.validator.gen.ts";

const ticketLabelsTable = bindTable(ticketLabelsModel, tableIn(schema, "ticketLabels"), {
  validator: ticketLabelsSchemas.create,
});

/**
 * Which labels a ticket is marked with.
 * Reads and writes ticket labels. Inside a transaction, use the repositories it hands you.
 */
export class TicketLabelsRepository extends Repository<TicketLabelModel> {
  constructor(context: RepositoryContext) {
    super(context, ticketLabelsTable);
  }

  /** Ticket labels with this `ticketId`. Served by ticket_labels_ticket_id_label_id_pk. */
  findByTicketId<const Q extends TicketLabelQuery>(
    ticketId: number,
    query?: Q,
  ): Promise<Page<Result<TicketLabelModel, Q>>> {
    return this.listWhere({ ticketId }, query);
  }

  /** Ticket labels with this `labelId`. Served by ticket_labels_label_id_idx. */
  findByLabelId<const Q extends TicketLabelQuery>(
    labelId: number,
    query?: Q,
  ): Promise<Page<Result<TicketLabelModel, Q>>> {
    return this.listWhere({ labelId }, query);
  }
}
