// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 0d4ea3bc00c67da1

import { type Api, type RolePermissionModel, shapes } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/**
 * Which role has which permission.
 * Cache keys and fetchers of role permissions, for hooks, loaders and prefetches alike.
 */
export const rolePermissionQueries = resourceQueries<RolePermissionModel, Api>(
  shapes,
  "rolePermissions",
  (api) => api.rolePermissions,
);

const hooks = resourceHooks(rolePermissionQueries);

/** One page of role permissions. */
export const useRolePermissions = hooks.useList;
/** Pages of role permissions, one after the other. */
export const useRolePermissionsInfinite = hooks.useInfinite;
/** A role permission by its key. */
export const useRolePermission = hooks.useOne;
/** As `useRolePermissions`, suspended until it is there. */
export const useSuspenseRolePermissions = hooks.useSuspenseList;
/** As `useRolePermission`, suspended until it is there. */
export const useSuspenseRolePermission = hooks.useSuspenseOne;
/** Role permissions counted and added up, in groups. */
export const useRolePermissionsAggregate = hooks.useAggregate;

/** Makes a role permission. */
export const useCreateRolePermission = hooks.useCreate;
/** Changes a role permission. */
export const useUpdateRolePermission = hooks.useUpdate;
/** Makes a role permission under a key, or changes it. */
export const useUpsertRolePermission = hooks.useUpsert;
/** Removes a role permission. */
export const useRemoveRolePermission = hooks.useRemove;
/** Makes many role permissions, all or none. */
export const useCreateRolePermissions = hooks.useCreateMany;
/** Changes the role permissions that match. */
export const useUpdateRolePermissions = hooks.useUpdateMany;
/** Removes the role permissions that match. */
export const useRemoveRolePermissions = hooks.useRemoveMany;
