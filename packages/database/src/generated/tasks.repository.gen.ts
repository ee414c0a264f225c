// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 50f43946a6ef12ce

import type { Page, Result } from "@headwater/database/filter";
import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { tasksModel } from "./tasks.model.gen.ts";
import type { TaskModel, TaskQuery } from "./tasks.types.gen.ts";
import { tasksSchemas } from "./tasks.validator.gen.ts";

const tasksTable = bindTable(tasksModel, tableIn(schema, "tasks"), {
  validator: tasksSchemas.create,
});

/**
 * Steps of a ticket that can be ticked off one by one.
 * Reads and writes tasks. Inside a transaction, use the repositories it hands you.
 */
export class TasksRepository extends Repository<TaskModel> {
  constructor(context: RepositoryContext) {
    super(context, tasksTable);
  }

  /** Tasks with this `ticketId`. Served by tasks_ticket_id_position_idx. */
  findByTicketId<const Q extends TaskQuery>(
    ticketId: number,
    query?: Q,
  ): Promise<Page<Result<TaskModel, Q>>> {
    return this.listWhere({ ticketId }, query);
  }
}
