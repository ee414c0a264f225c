// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 ff399a504533f205

import type { TableModel } from "@headwater/database/model";

/** How permissions lie in the database. */
export const permissionsModel: TableModel = {
  name: "permissions",
  singular: "permission",
  path: "permissions",
  table: "permissions",
  key: ["key"],
  columns: {
    key: {
      column: "key",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    description: {
      column: "description",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
  },
  relations: {
    rolePermissions: {
      target: "rolePermissions",
      many: true,
      nullable: true,
      columns: ["key"],
      references: ["permissionKey"],
    },
  },
  uniques: [],
  foreignKeys: [],
  checks: [{ name: "permissions_key_check", columns: ["key"] }],
};
