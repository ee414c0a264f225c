// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 79b73bdafe8ccc9c

import type { TableModel } from "@headwater/database/model";

/** How pictures lie in the database. */
export const picturesModel: TableModel = {
  name: "pictures",
  singular: "picture",
  path: "pictures",
  table: "pictures",
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
    kind: {
      column: "kind",
      kind: "enum",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
      values: ["photo", "drawing"],
    },
    size: {
      column: "size",
      kind: "enum",
      storage: "plain",
      access: "open",
      nullable: true,
      optional: true,
      values: ["small", "large"],
    },
    addedAt: {
      column: "added_at",
      kind: "date",
      storage: "seconds",
      access: "readOnly",
      nullable: false,
      optional: true,
    },
    edition: {
      column: "edition",
      kind: "integer",
      storage: "plain",
      access: "readOnly",
      nullable: false,
      optional: true,
    },
    touchedAt: {
      column: "touched_at",
      kind: "date",
      storage: "seconds",
      access: "readOnly",
      nullable: false,
      optional: true,
    },
  },
  relations: {},
  uniques: [],
  foreignKeys: [],
  checks: [{ name: "pictures_kind_check", columns: ["kind"] }],
  version: "edition",
  timestamps: { createdAt: "addedAt", updatedAt: "touchedAt" },
};
