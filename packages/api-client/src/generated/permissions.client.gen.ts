// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 99e0be2fbd78145d

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { PermissionModel } from "./permissions.types.gen.ts";

/** What the API shows of permissions. */
export const permissionsShape: ResourceShape = {
  name: "permissions",
  path: "permissions",
  key: ["key"],
  columns: {
    key: { kind: "string", nullable: false },
    description: { kind: "string", nullable: false },
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
};

/** What can be allowed: doing one thing with one kind of rows. */
export type PermissionsClient = ResourceClient<PermissionModel>;
