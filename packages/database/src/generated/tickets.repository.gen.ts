// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e58878a41847914f

import type { Page, Result } from "@headwater/database/filter";
import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { ticketsModel } from "./tickets.model.gen.ts";
import type { TicketModel, TicketQuery } from "./tickets.types.gen.ts";
import { ticketsSchemas } from "./tickets.validator.gen.ts";

const ticketsTable = bindTable(ticketsModel, tableIn(schema, "tickets"), {
  validator: ticketsSchemas.create,
});

/**
 * Pieces of work to be done.
 * Reads and writes tickets. Inside a transaction, use the repositories it hands you.
 */
export class TicketsRepository extends Repository<TicketModel> {
  constructor(context: RepositoryContext) {
    super(context, ticketsTable);
  }

  /** Tickets with this `projectId`. Served by tickets_project_id_idx. */
  findByProjectId<const Q extends TicketQuery>(
    projectId: string,
    query?: Q,
  ): Promise<Page<Result<TicketModel, Q>>> {
    return this.listWhere({ projectId }, query);
  }

  /** Tickets with this `assigneeId`. Served by tickets_assignee_id_idx. */
  findByAssigneeId<const Q extends TicketQuery>(
    assigneeId: string,
    query?: Q,
  ): Promise<Page<Result<TicketModel, Q>>> {
    return this.listWhere({ assigneeId }, query);
  }

  /** Tickets with this `reporterId`. Served by tickets_reporter_id_idx. */
  findByReporterId<const Q extends TicketQuery>(
    reporterId: string,
    query?: Q,
  ): Promise<Page<Result<TicketModel, Q>>> {
    return this.listWhere({ reporterId }, query);
  }

  /** Tickets with this `parentId`. Served by tickets_parent_id_idx. */
  findByParentId<const Q extends TicketQuery>(
    parentId: number,
    query?: Q,
  ): Promise<Page<Result<TicketModel, Q>>> {
    return this.listWhere({ parentId }, query);
  }
}
