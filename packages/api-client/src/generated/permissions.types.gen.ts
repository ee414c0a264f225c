// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 a6e7624fc8ebe9be

import type { ListQuery, ManyFilter, TextFilter } from "@headwater/api-client/filter";
import type { RolePermissionModel, RolePermissionWhere } from "./role-permissions.types.gen.ts";

/** What can be allowed: doing one thing with one kind of rows. */
export interface Permission {
  /** The kind of rows and what is done with them: `tickets.update`. */
  key: string;
  /** What it allows, in a sentence. */
  description: string;
}

/** What a permission is made of; a column that is left out gets its default. */
export interface NewPermission {
  /** The kind of rows and what is done with them: `tickets.update`. */
  key: string;
  /** What it allows, in a sentence. */
  description: string;
}

/** Columns of a permission to change; the others stay as they are. */
export interface PermissionPatch {
  /** What it allows, in a sentence. */
  description?: string | undefined;
}

/** Which permission: the primary key. */
export type PermissionKey = string;

/** Conditions on permissions; all of them have to hold. */
export interface PermissionWhere {
  readonly key?: TextFilter | undefined;
  readonly description?: TextFilter | undefined;
  readonly rolePermissions?: ManyFilter<RolePermissionWhere> | undefined;
  readonly and?: readonly PermissionWhere[] | undefined;
  readonly or?: readonly PermissionWhere[] | undefined;
  readonly not?: PermissionWhere | undefined;
}

/** What permissions can be sorted by. */
export type PermissionSort = keyof Permission;

/** A list of permissions: which, in what order, and what comes along. */
export type PermissionQuery = ListQuery<PermissionModel>;

/** The types of permissions, for generic code. */
export interface PermissionModel {
  row: Permission;
  key: PermissionKey;
  keyColumns: "key";
  create: NewPermission;
  patch: PermissionPatch;
  where: PermissionWhere;
  sort: PermissionSort;
  relations: {
    rolePermissions: { kind: "many"; model: RolePermissionModel };
  };
}
