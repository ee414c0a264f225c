// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 9d7844b6048ecbe5

import type { TableModel } from "@headwater/database/model";

/** How users lie in the database. */
export const usersModel: TableModel = {
  name: "users",
  singular: "user",
  path: "users",
  table: "users",
  key: ["id"],
  columns: {
    id: {
      column: "id",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: true,
    },
    email: {
      column: "email",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    name: {
      column: "name",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    passwordHash: {
      column: "password_hash",
      kind: "string",
      storage: "plain",
      access: "hidden",
      nullable: true,
      optional: true,
    },
    role: {
      column: "role",
      kind: "enum",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: true,
      values: ["admin", "member"],
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
    teamMembers: {
      target: "teamMembers",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["userId"],
    },
    assignedTickets: {
      target: "tickets",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["assigneeId"],
    },
    reportedTickets: {
      target: "tickets",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["reporterId"],
    },
    comments: {
      target: "comments",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["authorId"],
    },
  },
  uniques: [{ name: "users_email_unique", columns: ["email"] }],
  foreignKeys: [],
  checks: [{ name: "users_role_check", columns: ["role"] }],
  timestamps: { createdAt: "createdAt", updatedAt: "updatedAt" },
};
