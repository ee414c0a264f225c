// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 d92254cdb3da5089

import type { TableModel } from "@headwater/database/model";

/** How tags lie in the database. */
export const tagsModel: TableModel = {
  name: "tags",
  singular: "tag",
  path: "tags",
  table: "tags",
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
    word: {
      column: "word",
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
    bookTags: {
      target: "bookTags",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["tagId"],
    },
  },
  uniques: [],
  foreignKeys: [],
  checks: [],
  softDelete: { column: "deletedAt", readable: false },
};
