// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e4b60177a96524e6

import type { Page, Result } from "@headwater/database/filter";
import { bindTable, Repository, type RepositoryContext } from "@headwater/database/repository";
import { tasks } from "@headwater/database/schema";
import { tasksModel } from "./tasks.model.gen.ts";
import type { TaskModel, TaskQuery } from "./tasks.types.gen.ts";
import { tasksSchemas } from "./tasks.validator.gen.ts";

const tasksTable = bindTable(tasksModel, tasks, { validator: tasksSchemas.create });

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
