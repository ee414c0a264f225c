// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 c6a7b0aa091c8632

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
    id: { kind: "integer", schema: { type: "integer" } },
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
      schema: { type: "string", format: "date-time", description: "When it was written." },
    },
    updatedAt: {
      kind: "date",
      schema: { type: "string", format: "date-time", description: "When it was last changed." },
    },
  },
  relations: {
    ticket: { target: "tickets" },
    author: { target: "users" },
  },
};
