// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 2e17a244d25dfd8f

import type { TableModel } from "@headwater/database/model";

/** How sessions lie in the database. */
export const sessionsModel: TableModel = {
  name: "sessions",
  singular: "session",
  path: "sessions",
  table: "sessions",
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
    refreshToken: {
      column: "refresh_token",
      kind: "string",
      storage: "plain",
      access: "hidden",
      nullable: false,
      optional: false,
    },
  },
  relations: {},
  uniques: [],
  foreignKeys: [],
  checks: [],
};
