// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 c710515f08a68fa1

import type { TableModel } from "@headwater/database/model";

/** How people lie in the database. */
export const peopleModel: TableModel = {
  name: "people",
  singular: "person",
  path: "people",
  table: "people",
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
    email: {
      column: "email",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    deletedAt: {
      column: "deleted_at",
      kind: "date",
      storage: "milliseconds",
      access: "readOnly",
      nullable: true,
      optional: true,
    },
  },
  relations: {
    books: {
      target: "books",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["ownerId"],
    },
    notes: {
      target: "notes",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["personId"],
    },
  },
  uniques: [{ name: "people_email_unique", columns: ["email"] }],
  foreignKeys: [],
  checks: [],
  softDelete: { column: "deletedAt", readable: true },
};
