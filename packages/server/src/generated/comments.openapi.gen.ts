// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 3dd60db8a135e63a

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/comments` for the OpenAPI document. */
export const commentsDescription: ResourceDescription = {
  name: "comments",
  path: "comments",
  types: { one: "Comment", many: "Comments" },
  labels: { one: "comment", many: "comments" },
  description: "What people say about a ticket.",
  key: ["id"],
  columns: {
    id: {
      kind: "integer",
      schema: {
        type: "integer",
        description: "Primary key: a number given by the database, never used twice.",
      },
    },
    ticketId: {
      kind: "integer",
      body: "required",
      schema: { type: "integer", description: "The ticket it is about." },
    },
    authorId: {
      kind: "string",
      body: "required",
      schema: { type: "string", description: "Who wrote it." },
    },
    body: {
      kind: "string",
      body: "required",
      schema: { type: "string", minLength: 1, description: "What was written, in Markdown." },
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
    ticket: { target: "tickets" },
    author: { target: "users" },
  },
};
