// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 3821fd7d69ba224e

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/role-permissions` for the documents about the API. */
export const rolePermissionsDescription: ResourceDescription = {
  name: "rolePermissions",
  path: "role-permissions",
  table: "role_permissions",
  types: { one: "RolePermission", many: "RolePermissions" },
  labels: { one: "role permission", many: "role permissions" },
  description: "Which role has which permission.",
  key: ["roleKey", "permissionKey"],
  columns: {
    roleKey: {
      kind: "enum",
      sqlType: "text",
      body: "required",
      schema: { type: "string", enum: ["admin", "member"], description: "The role." },
    },
    permissionKey: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: { type: "string", description: "The permission." },
    },
  },
  relations: {
    role: { target: "roles", columns: ["roleKey"], references: ["key"] },
    permission: { target: "permissions", columns: ["permissionKey"], references: ["key"] },
  },
};
