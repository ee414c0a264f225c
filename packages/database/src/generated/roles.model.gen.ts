// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 6bdaa13eba4ccf5d

import type { TableModel } from "@headwater/database/model";

/** How roles lie in the database. */
export const rolesModel: TableModel = {
  name: "roles",
  singular: "role",
  path: "roles",
  table: "roles",
  key: ["key"],
  columns: {
    key: {
      column: "key",
      kind: "enum",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
      values: ["admin", "member"],
    },
    name: {
      column: "name",
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
      references: ["roleKey"],
    },
  },
  uniques: [{ name: "roles_name_unique", columns: ["name"] }],
  foreignKeys: [],
  checks: [{ name: "roles_key_check", columns: ["key"] }],
};
