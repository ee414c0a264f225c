// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e4249c50f230b16c

import type { TableModel } from "@headwater/database/model";

/** How invitations lie in the database. */
export const invitationsModel: TableModel = {
  name: "invitations",
  singular: "invitation",
  path: "invitations",
  table: "invitations",
  key: ["token"],
  columns: {
    token: {
      column: "token",
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
