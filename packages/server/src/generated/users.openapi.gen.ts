// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 25bdd8801b1bed6e

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/users` for the documents about the API. */
export const usersDescription: ResourceDescription = {
  name: "users",
  path: "users",
  table: "users",
  types: { one: "User", many: "Users" },
  labels: { one: "user", many: "users" },
  description: "People who can sign in, report tickets and work on them.",
  key: ["id"],
  columns: {
    id: {
      kind: "string",
      sqlType: "text",
      schema: {
        type: "string",
        description:
          "Primary key: a UUID of version 7 made by the server, so that later rows have greater keys.",
      },
    },
    email: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: {
        type: "string",
        maxLength: 254,
        format: "email",
        pattern:
          "^(?:[A-Za-z0-9_'+\\-]+\\.)*[A-Za-z0-9_'+\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\-]*\\.)+[A-Za-z]{2,}$",
        description: "Where the person is reached; unique.",
      },
    },
    name: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: {
        type: "string",
        minLength: 1,
        maxLength: 120,
        description: "Full name, as the person writes it.",
      },
    },
    role: {
      kind: "enum",
      sqlType: "text",
      body: "optional",
      schema: {
        type: "string",
        enum: ["admin", "member"],
        description: "What the person may do: admins manage everything, members work on tickets.",
        default: "member",
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
    teamMembers: { target: "teamMembers", many: true, columns: ["id"], references: ["userId"] },
    assignedTickets: { target: "tickets", many: true, columns: ["id"], references: ["assigneeId"] },
    reportedTickets: { target: "tickets", many: true, columns: ["id"], references: ["reporterId"] },
    comments: { target: "comments", many: true, columns: ["id"], references: ["authorId"] },
  },
};
