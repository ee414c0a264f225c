// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 d755c855b47312a5

import type { TableModel } from "@headwater/database/model";

/** How tasks lie in the database. */
export const tasksModel: TableModel = {
  name: "tasks",
  singular: "task",
  path: "tasks",
  table: "tasks",
  key: ["id"],
  columns: {
    id: {
      column: "id",
      kind: "integer",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: true,
    },
    ticketId: {
      column: "ticket_id",
      kind: "integer",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    title: {
      column: "title",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    done: {
      column: "done",
      kind: "boolean",
      storage: "boolean",
      access: "open",
      nullable: false,
      optional: true,
    },
    position: {
      column: "position",
      kind: "integer",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: true,
    },
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
  uniques: [],
  foreignKeys: [
    {
      name: "tasks_ticket_id_tickets_id_fk",
      columns: ["ticketId"],
      target: "tickets",
      references: ["id"],
      onDelete: "cascade",
    },
  ],
  checks: [],
};
