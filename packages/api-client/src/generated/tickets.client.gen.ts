// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 bbcf5ab76ed60975

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { TicketModel } from "./tickets.types.gen.ts";

/** What the API shows of tickets. */
export const ticketsShape: ResourceShape = {
  name: "tickets",
  path: "tickets",
  key: ["id"],
  columns: {
    id: { kind: "integer", nullable: false },
    projectId: { kind: "string", nullable: false },
    title: { kind: "string", nullable: false },
    body: { kind: "string", nullable: false },
    status: {
      kind: "enum",
      nullable: false,
      values: ["open", "in_progress", "done", "closed"],
      defaultValue: "open",
    },
    priority: { kind: "integer", nullable: false, defaultValue: 2 },
    assigneeId: { kind: "string", nullable: true },
    reporterId: { kind: "string", nullable: false },
    parentId: { kind: "integer", nullable: true },
    dueAt: { kind: "date", nullable: true },
    estimateHours: { kind: "number", nullable: true },
    createdAt: { kind: "date", nullable: false },
    updatedAt: { kind: "date", nullable: false },
  },
  relations: {
    project: {
      target: "projects",
      many: false,
      nullable: false,
      columns: ["projectId"],
      references: ["id"],
    },
    assignee: {
      target: "users",
      many: false,
      nullable: true,
      columns: ["assigneeId"],
      references: ["id"],
    },
    reporter: {
      target: "users",
      many: false,
      nullable: false,
      columns: ["reporterId"],
      references: ["id"],
    },
    parent: {
      target: "tickets",
      many: false,
      nullable: true,
      columns: ["parentId"],
      references: ["id"],
    },
    children: {
      target: "tickets",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["parentId"],
    },
    comments: {
      target: "comments",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["ticketId"],
    },
    tasks: {
      target: "tasks",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["ticketId"],
    },
    attachments: {
      target: "attachments",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["ticketId"],
    },
    ticketLabels: {
      target: "ticketLabels",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["ticketId"],
    },
  },
};

/** Pieces of work to be done. */
export type TicketsClient = ResourceClient<TicketModel>;
