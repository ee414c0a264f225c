// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 3750eb3b798dca2a

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/tasks` for the documents about the API. */
export const tasksDescription: ResourceDescription = {
  name: "tasks",
  path: "tasks",
  table: "tasks",
  types: { one: "Task", many: "Tasks" },
  labels: { one: "task", many: "tasks" },
  description: "Steps of a ticket that can be ticked off one by one.",
  key: ["id"],
  columns: {
    id: {
      kind: "integer",
      sqlType: "integer",
      schema: {
        type: "integer",
        description: "Primary key: a number given by the database, never used twice.",
      },
    },
    ticketId: {
      kind: "integer",
      sqlType: "integer",
      body: "required",
      schema: { type: "integer", description: "The ticket the step belongs to." },
    },
    title: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: { type: "string", minLength: 1, maxLength: 200, description: "What is to be done." },
    },
    done: {
      kind: "boolean",
      sqlType: "integer",
      body: "optional",
      schema: { type: "boolean", description: "Whether it has been done.", default: false },
    },
    position: {
      kind: "integer",
      sqlType: "integer",
      body: "optional",
      schema: {
        type: "integer",
        description: "Place among the ticket's tasks; smaller comes first.",
        default: 0,
      },
    },
  },
  relations: {
    ticket: { target: "tickets", columns: ["ticketId"], references: ["id"] },
  },
};
