// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e0b98fb39860fda7

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/comments` for the documents about the API. */
export const commentsDescription: ResourceDescription = {
  name: "comments",
  path: "comments",
  table: "comments",
  types: { one: "Comment", many: "Comments" },
  labels: { one: "comment", many: "comments" },
  description: "What people say about a ticket.",
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
      schema: { type: "integer", description: "The ticket it is about." },
    },
    authorId: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: { type: "string", description: "Who wrote it." },
    },
    body: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: { type: "string", minLength: 1, description: "What was written, in Markdown." },
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
    ticket: { target: "tickets", columns: ["ticketId"], references: ["id"] },
    author: { target: "users", columns: ["authorId"], references: ["id"] },
  },
};
