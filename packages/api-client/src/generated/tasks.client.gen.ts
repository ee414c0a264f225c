// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 0b9b44e04fb3c590

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { TaskModel } from "./tasks.types.gen.ts";

/** What the API shows of tasks. */
export const tasksShape: ResourceShape = {
  name: "tasks",
  path: "tasks",
  key: ["id"],
  columns: {
    id: { kind: "integer", nullable: false },
    ticketId: { kind: "integer", nullable: false },
    title: { kind: "string", nullable: false },
    done: { kind: "boolean", nullable: false, defaultValue: false },
    position: { kind: "integer", nullable: false, defaultValue: 0 },
  },
  relations: {
    ticket: {
      target: "tickets",
      many: false,
      nullable: false,
      columns: ["ticketId"],
      references: ["id"],
    },
  },
};

/** Steps of a ticket that can be ticked off one by one. */
export type TasksClient = ResourceClient<TaskModel>;
