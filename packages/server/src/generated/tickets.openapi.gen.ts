// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 d24dc4273d140ff9

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/tickets` for the documents about the API. */
export const ticketsDescription: ResourceDescription = {
  name: "tickets",
  path: "tickets",
  table: "tickets",
  types: { one: "Ticket", many: "Tickets" },
  labels: { one: "ticket", many: "tickets" },
  description: "Pieces of work to be done.",
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
    projectId: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: { type: "string", description: "The project the ticket belongs to." },
    },
    title: {
      kind: "string",
      sqlType: "text(200)",
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
      sqlType: "text",
      body: "required",
      schema: { type: "string", description: "The whole story, in Markdown." },
    },
    status: {
      kind: "enum",
      sqlType: "text",
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
      sqlType: "integer",
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
      sqlType: "text",
      nullable: true,
      body: "optional",
      schema: { type: "string", description: "Who works on it; null when nobody does yet." },
    },
    reporterId: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: { type: "string", description: "Who asked for it." },
    },
    parentId: {
      kind: "integer",
      sqlType: "integer",
      nullable: true,
      body: "optional",
      schema: { type: "integer", description: "The larger ticket this one is a part of." },
    },
    dueAt: {
      kind: "date",
      sqlType: "integer",
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
      sqlType: "real",
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
      sqlType: "integer",
      schema: {
        type: "string",
        format: "date-time",
        description: "When the row was made; set by the server.",
      },
    },
    updatedAt: {
      kind: "date",
      sqlType: "integer",
      schema: {
        type: "string",
        format: "date-time",
        description: "When the row last changed, whoever changed it; kept current by the server.",
      },
    },
  },
  relations: {
    project: { target: "projects", columns: ["projectId"], references: ["id"] },
    assignee: { target: "users", nullable: true, columns: ["assigneeId"], references: ["id"] },
    reporter: { target: "users", columns: ["reporterId"], references: ["id"] },
    parent: { target: "tickets", nullable: true, columns: ["parentId"], references: ["id"] },
    children: { target: "tickets", many: true, columns: ["id"], references: ["parentId"] },
    comments: { target: "comments", many: true, columns: ["id"], references: ["ticketId"] },
    tasks: { target: "tasks", many: true, columns: ["id"], references: ["ticketId"] },
    attachments: { target: "attachments", many: true, columns: ["id"], references: ["ticketId"] },
    ticketLabels: { target: "ticketLabels", many: true, columns: ["id"], references: ["ticketId"] },
  },
};
