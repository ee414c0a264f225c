// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e010891dc182db9b

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/tasks` for the OpenAPI document. */
export const tasksDescription: ResourceDescription = {
  name: "tasks",
  path: "tasks",
  types: { one: "Task", many: "Tasks" },
  labels: { one: "task", many: "tasks" },
  description: "Steps of a ticket that can be ticked off one by one.",
  key: ["id"],
  columns: {
    id: {
      kind: "integer",
      schema: {
        type: "integer",
        description: "Primary key: a number given by the database, never used twice.",
      },
    },
    ticketId: {
      kind: "integer",
      body: "required",
      schema: { type: "integer", description: "The ticket the step belongs to." },
    },
    title: {
      kind: "string",
      body: "required",
      schema: { type: "string", minLength: 1, maxLength: 200, description: "What is to be done." },
    },
    done: {
      kind: "boolean",
      body: "optional",
      schema: { type: "boolean", description: "Whether it has been done.", default: false },
    },
    position: {
      kind: "integer",
      body: "optional",
      schema: {
        type: "integer",
        description: "Place among the ticket's tasks; smaller comes first.",
        default: 0,
      },
    },
  },
  relations: {
    ticket: { target: "tickets" },
  },
};
