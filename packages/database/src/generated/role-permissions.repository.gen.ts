// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 9409c1c7662583a1

import type { Page, Result } from "@headwater/database/filter";
import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { rolePermissionsModel } from "./role-permissions.model.gen.ts";
import type {
  RolePermissionModel,
  RolePermissionQuery,
  RolePermissionRoleKey,
} from "./role-permissions.types.gen.ts";
import { rolePermissionsSchemas } from "./role-permissions.validator.gen.ts";

const rolePermissionsTable = bindTable(rolePermissionsModel, tableIn(schema, "rolePermissions"), {
  validator: rolePermissionsSchemas.create,
});

/**
 * Which role has which permission.
 * Reads and writes role permissions. Inside a transaction, use the repositories it hands you.
 */
export class RolePermissionsRepository extends Repository<RolePermissionModel> {
  constructor(context: RepositoryContext) {
    super(context, rolePermissionsTable);
  }

  /** Role permissions with this `roleKey`. Served by role_permissions_role_key_permission_key_pk. */
  findByRoleKey<const Q extends RolePermissionQuery>(
    roleKey: RolePermissionRoleKey,
    query?: Q,
  ): Promise<Page<Result<RolePermissionModel, Q>>> {
    return this.listWhere({ roleKey }, query);
  }

  /** Role permissions with this `permissionKey`. Served by role_permissions_permission_key_idx. */
  findByPermissionKey<const Q extends RolePermissionQuery>(
    permissionKey: string,
    query?: Q,
  ): Promise<Page<Result<RolePermissionModel, Q>>> {
    return this.listWhere({ permissionKey }, query);
  }
}
