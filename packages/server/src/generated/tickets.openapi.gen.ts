// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 772c4d53bcba2a82

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/tickets` for the OpenAPI document. */
export const ticketsDescription: ResourceDescription = {
  name: "tickets",
  path: "tickets",
  types: { one: "Ticket", many: "Tickets" },
  labels: { one: "ticket", many: "tickets" },
  description: "Pieces of work to be done.",
  key: ["id"],
  columns: {
    id: {
      kind: "integer",
      schema: {
        type: "integer",
        description: "Primary key: a number given by the database, never used twice.",
      },
    },
    projectId: {
      kind: "string",
      body: "required",
      schema: { type: "string", description: "The project the ticket belongs to." },
    },
    title: {
      kind: "string",
      body: "required",
      schema: {
        type: "string",
        minLength: 1,
        maxLength: 200,
        description: "One line that says what is to be done, 1 to 200 characters.",
      },
    },
    body: {
      kind: "string",
      body: "required",
      schema: { type: "string", description: "The whole story, in Markdown." },
    },
    status: {
      kind: "enum",
      body: "optional",
      schema: {
        type: "string",
        enum: ["open", "in_progress", "done", "closed"],
        description: "How far the work has come.",
        default: "open",
      },
    },
    priority: {
      kind: "integer",
      body: "optional",
      schema: {
        type: "integer",
        minimum: 0,
        maximum: 4,
        description: "0 is the most urgent, 4 the least.",
        default: 2,
      },
    },
    assigneeId: {
      kind: "string",
      nullable: true,
      body: "optional",
      schema: { type: "string", description: "Who works on it; null when nobody does yet." },
    },
    reporterId: {
      kind: "string",
      body: "required",
      schema: { type: "string", description: "Who asked for it." },
    },
    parentId: {
      kind: "integer",
      nullable: true,
      body: "optional",
      schema: { type: "integer", description: "The larger ticket this one is a part of." },
    },
    dueAt: {
      kind: "date",
      nullable: true,
      body: "optional",
      schema: {
        type: "string",
        format: "date-time",
        description: "When the work should be finished.",
      },
    },
    estimateHours: {
      kind: "number",
      nullable: true,
      body: "optional",
      schema: {
        type: "number",
        minimum: 0,
        maximum: 10000,
        description: "Expected effort, in hours.",
      },
    },
    createdAt: {
      kind: "date",
      schema: {
        type: "string",
        format: "date-time",
        description: "`createdAt`: when the row was made. Set by the server, refused in bodies.",
      },
    },
    updatedAt: {
      kind: "date",
      schema: {
        type: "string",
        format: "date-time",
        description:
          "`updatedAt`: when the row last changed. Kept current by the repositories whatever the verb, and\nby a trigger when others write; refused in bodies.",
      },
    },
  },
  relations: {
    project: { target: "projects" },
    assignee: { target: "users", nullable: true },
    reporter: { target: "users" },
    parent: { target: "tickets", nullable: true },
    children: { target: "tickets", many: true },
    comments: { target: "comments", many: true },
    tasks: { target: "tasks", many: true },
    attachments: { target: "attachments", many: true },
    ticketLabels: { target: "ticketLabels", many: true },
  },
};
