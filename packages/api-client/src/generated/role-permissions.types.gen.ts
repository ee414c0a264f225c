// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 c575368523649aff

import type { ListQuery, TextFilter, ValueFilter } from "@headwater/api-client/filter";
import type { Permission, PermissionModel, PermissionWhere } from "./permissions.types.gen.ts";
import type { Role, RoleModel, RoleWhere } from "./roles.types.gen.ts";

/** The role. */
export type RolePermissionRoleKey = "admin" | "member";

/** Which role has which permission. */
export interface RolePermission {
  /** The role. */
  roleKey: RolePermissionRoleKey;
  /** The permission. */
  permissionKey: string;
}

/** What a role permission is made of; a column that is left out gets its default. */
export interface NewRolePermission {
  /** The role. */
  roleKey: RolePermissionRoleKey;
  /** The permission. */
  permissionKey: string;
}

/** Columns of a role permission to change; the others stay as they are. */
export interface RolePermissionPatch {}

/** Which role permission: the primary key. */
export interface RolePermissionKey {
  readonly roleKey: RolePermissionRoleKey;
  readonly permissionKey: string;
}

/** Conditions on role permissions; all of them have to hold. */
export interface RolePermissionWhere {
  readonly roleKey?: ValueFilter<RolePermissionRoleKey> | undefined;
  readonly permissionKey?: TextFilter | undefined;
  readonly role?: RoleWhere | undefined;
  readonly permission?: PermissionWhere | undefined;
  readonly and?: readonly RolePermissionWhere[] | undefined;
  readonly or?: readonly RolePermissionWhere[] | undefined;
  readonly not?: RolePermissionWhere | undefined;
}

/** What role permissions can be sorted by. */
export type RolePermissionSort =
  | keyof RolePermission
  | `role.${keyof Role}`
  | `permission.${keyof Permission}`;

/** A list of role permissions: which, in what order, and what comes along. */
export type RolePermissionQuery = ListQuery<RolePermissionModel>;

/** The types of role permissions, for generic code. */
export interface RolePermissionModel {
  row: RolePermission;
  key: RolePermissionKey;
  keyColumns: "roleKey" | "permissionKey";
  create: NewRolePermission;
  patch: RolePermissionPatch;
  where: RolePermissionWhere;
  sort: RolePermissionSort;
  relations: {
    role: { kind: "one"; model: RoleModel };
    permission: { kind: "one"; model: PermissionModel };
  };
}
