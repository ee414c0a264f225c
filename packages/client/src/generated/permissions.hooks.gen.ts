// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 f6b32df1b02fc9c9

import { type Api, type PermissionModel, shapes } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/**
 * What can be allowed: doing one thing with one kind of rows.
 * Cache keys and fetchers of permissions, for hooks, loaders and prefetches alike.
 */
export const permissionQueries = resourceQueries<PermissionModel, Api>(
  shapes,
  "permissions",
  (api) => api.permissions,
);

const hooks = resourceHooks(permissionQueries);

/** One page of permissions. */
export const usePermissions = hooks.useList;
/** Pages of permissions, one after the other. */
export const usePermissionsInfinite = hooks.useInfinite;
/** A permission by its key. */
export const usePermission = hooks.useOne;
/** As `usePermissions`, suspended until it is there. */
export const useSuspensePermissions = hooks.useSuspenseList;
/** As `usePermission`, suspended until it is there. */
export const useSuspensePermission = hooks.useSuspenseOne;
/** Permissions counted and added up, in groups. */
export const usePermissionsAggregate = hooks.useAggregate;

/** Makes a permission. */
export const useCreatePermission = hooks.useCreate;
/** Changes a permission. */
export const useUpdatePermission = hooks.useUpdate;
/** Makes a permission under a key, or changes it. */
export const useUpsertPermission = hooks.useUpsert;
/** Removes a permission. */
export const useRemovePermission = hooks.useRemove;
/** Makes many permissions, all or none. */
export const useCreatePermissions = hooks.useCreateMany;
/** Changes the permissions that match. */
export const useUpdatePermissions = hooks.useUpdateMany;
/** Removes the permissions that match. */
export const useRemovePermissions = hooks.useRemoveMany;
