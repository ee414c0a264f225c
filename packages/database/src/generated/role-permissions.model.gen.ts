// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 9d7d1588a09acd32

import type { TableModel } from "@headwater/database/model";

/** How role permissions lie in the database. */
export const rolePermissionsModel: TableModel = {
  name: "rolePermissions",
  singular: "rolePermission",
  path: "role-permissions",
  table: "role_permissions",
  key: ["roleKey", "permissionKey"],
  columns: {
    roleKey: {
      column: "role_key",
      kind: "enum",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
      values: ["admin", "member"],
    },
    permissionKey: {
      column: "permission_key",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
  },
  relations: {
    role: {
      target: "roles",
      many: false,
      nullable: false,
      columns: ["roleKey"],
      references: ["key"],
    },
    permission: {
      target: "permissions",
      many: false,
      nullable: false,
      columns: ["permissionKey"],
      references: ["key"],
    },
  },
  uniques: [],
  foreignKeys: [
    {
      name: "role_permissions_role_key_roles_key_fk",
      columns: ["roleKey"],
      target: "roles",
      references: ["key"],
      onDelete: "cascade",
    },
    {
      name: "role_permissions_permission_key_permissions_key_fk",
      columns: ["permissionKey"],
      target: "permissions",
      references: ["key"],
      onDelete: "cascade",
    },
  ],
  checks: [],
};
