// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 123baeba19839216

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/attachments` for the documents about the API. */
export const attachmentsDescription: ResourceDescription = {
  name: "attachments",
  path: "attachments",
  table: "attachments",
  types: { one: "Attachment", many: "Attachments" },
  labels: { one: "attachment", many: "attachments" },
  description: "Files that belong to a ticket.",
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
      schema: { type: "integer", description: "The ticket the file belongs to." },
    },
    fileName: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: {
        type: "string",
        minLength: 1,
        maxLength: 255,
        description: "Name of the file, without a folder.",
      },
    },
    mimeType: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: { type: "string", description: "Media type, such as `image/png`." },
    },
    sizeBytes: {
      kind: "bigint",
      sqlType: "numeric",
      body: "required",
      schema: {
        type: "string",
        pattern: "^-?\\d+$",
        description: "Length of the content, in bytes.",
      },
    },
    content: {
      kind: "binary",
      sqlType: "blob",
      body: "required",
      schema: { type: "string", contentEncoding: "base64", description: "The file itself." },
    },
  },
  relations: {
    ticket: { target: "tickets", columns: ["ticketId"], references: ["id"] },
  },
};
