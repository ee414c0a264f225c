// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 6c9272c7f6c52281

import type { Page, Result } from "@headwater/database/filter";
import { bindTable, Repository, type RepositoryContext } from "@headwater/database/repository";
import { tasks } from "@headwater/database/schema";
import { tasksModel } from "./tasks.model.gen.ts";
import type { TaskModel, TaskQuery } from "./tasks.types.gen.ts";
import { newTaskSchema } from "./tasks.validator.gen.ts";

const tasksTable = bindTable(tasksModel, tasks, { validator: newTaskSchema });

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
