// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 b47a2a5e78f234c8

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
        description: "`createdAt`: when the row was made. Set by the server, refused in bodies.",
      },
    },
    updatedAt: {
      kind: "date",
      sqlType: "integer",
      schema: {
        type: "string",
        format: "date-time",
        description:
          "`updatedAt`: when the row last changed. Kept current by the repositories whatever the verb, and\nby a trigger when others write; refused in bodies.",
      },
    },
  },
  relations: {
    ticket: { target: "tickets", columns: ["ticketId"], references: ["id"] },
    author: { target: "users", columns: ["authorId"], references: ["id"] },
  },
};
