// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 28d556c70f0fe1ed

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { RolePermissionModel } from "./role-permissions.types.gen.ts";

/** What the API shows of role permissions. */
export const rolePermissionsShape: ResourceShape = {
  name: "rolePermissions",
  path: "role-permissions",
  key: ["roleKey", "permissionKey"],
  columns: {
    roleKey: { kind: "enum", nullable: false, values: ["admin", "member"] },
    permissionKey: { kind: "string", nullable: false },
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
};

/** Which role has which permission. */
export type RolePermissionsClient = ResourceClient<RolePermissionModel>;
