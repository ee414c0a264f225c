// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 b2e2e28c6a0eb9f1

import type { TableModel } from "@headwater/database/model";

/** How comments lie in the database. */
export const commentsModel: TableModel = {
  name: "comments",
  singular: "comment",
  path: "comments",
  table: "comments",
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
    authorId: {
      column: "author_id",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    body: {
      column: "body",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    createdAt: {
      column: "created_at",
      kind: "date",
      storage: "milliseconds",
      access: "readOnly",
      nullable: false,
      optional: true,
    },
    updatedAt: {
      column: "updated_at",
      kind: "date",
      storage: "milliseconds",
      access: "readOnly",
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
    author: {
      target: "users",
      many: false,
      nullable: false,
      columns: ["authorId"],
      references: ["id"],
    },
  },
  uniques: [],
  foreignKeys: [
    {
      name: "comments_ticket_id_tickets_id_fk",
      columns: ["ticketId"],
      target: "tickets",
      references: ["id"],
      onDelete: "cascade",
    },
    {
      name: "comments_author_id_users_id_fk",
      columns: ["authorId"],
      target: "users",
      references: ["id"],
      onDelete: "restrict",
    },
  ],
  checks: [],
  timestamps: { createdAt: "createdAt", updatedAt: "updatedAt" },
};
