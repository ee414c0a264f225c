// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 c2d75ec8a5980b05

import type { TableModel } from "@headwater/database/model";

/** How attachments lie in the database. */
export const attachmentsModel: TableModel = {
  name: "attachments",
  singular: "attachment",
  path: "attachments",
  table: "attachments",
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
    fileName: {
      column: "file_name",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    mimeType: {
      column: "mime_type",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    sizeBytes: {
      column: "size_bytes",
      kind: "bigint",
      storage: "bigintNumeric",
      access: "open",
      nullable: false,
      optional: false,
    },
    content: {
      column: "content",
      kind: "binary",
      storage: "binary",
      access: "open",
      nullable: false,
      optional: false,
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
      name: "attachments_ticket_id_tickets_id_fk",
      columns: ["ticketId"],
      target: "tickets",
      references: ["id"],
      onDelete: "cascade",
    },
  ],
  checks: [],
};
