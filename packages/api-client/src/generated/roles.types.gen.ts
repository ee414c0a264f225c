// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 1a56bac25cf77dc3

import type { ListQuery, ManyFilter, TextFilter, ValueFilter } from "@headwater/api-client/filter";
import type { RolePermissionModel, RolePermissionWhere } from "./role-permissions.types.gen.ts";

/** What people can be to the whole tracker; a person's `role` is the key of one of these. */
export interface Role {
  /** As it stands in `users.role`. */
  key: "admin" | "member";
  /** Name shown to people. */
  name: string;
  /** What the role is for, in a sentence. */
  description: string;
}

/** What a role is made of; a column that is left out gets its default. */
export interface NewRole {
  /** As it stands in `users.role`. */
  key: "admin" | "member";
  /** Name shown to people. */
  name: string;
  /** What the role is for, in a sentence. */
  description: string;
}

/** Columns of a role to change; the others stay as they are. */
export interface RolePatch {
  /** Name shown to people. */
  name?: string | undefined;
  /** What the role is for, in a sentence. */
  description?: string | undefined;
}

/** Which role: the primary key. */
export type RoleKey = "admin" | "member";

/** Conditions on roles; all of them have to hold. */
export interface RoleWhere {
  readonly key?: ValueFilter<"admin" | "member"> | undefined;
  readonly name?: TextFilter | undefined;
  readonly description?: TextFilter | undefined;
  readonly rolePermissions?: ManyFilter<RolePermissionWhere> | undefined;
  readonly and?: readonly RoleWhere[] | undefined;
  readonly or?: readonly RoleWhere[] | undefined;
  readonly not?: RoleWhere | undefined;
}

/** What roles can be sorted by. */
export type RoleSort = keyof Role;

/** A list of roles: which, in what order, and what comes along. */
export type RoleQuery = ListQuery<RoleModel>;

/** The types of roles, for generic code. */
export interface RoleModel {
  row: Role;
  key: RoleKey;
  keyColumns: "key";
  create: NewRole;
  patch: RolePatch;
  where: RoleWhere;
  sort: RoleSort;
  relations: {
    rolePermissions: { kind: "many"; model: RolePermissionModel };
  };
}
