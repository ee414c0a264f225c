// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 2d5d6b95e2533cc9

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { RoleModel } from "./roles.types.gen.ts";

/** What the API shows of roles. */
export const rolesShape: ResourceShape = {
  name: "roles",
  path: "roles",
  key: ["key"],
  columns: {
    key: { kind: "enum", nullable: false, values: ["admin", "member"] },
    name: { kind: "string", nullable: false },
    description: { kind: "string", nullable: false },
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
};

/** What people can be to the whole tracker; a person's `role` is the key of one of these. */
export type RolesClient = ResourceClient<RoleModel>;
