// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 d0ee4a30e8db8299

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
  relations: {
    uses: { target: "uses", many: true, nullable: true, columns: ["token"], references: ["token"] },
  },
  uniques: [],
  foreignKeys: [],
  checks: [],
};
