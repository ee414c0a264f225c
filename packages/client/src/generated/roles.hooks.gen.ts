// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 9547bd53ba74f4f2

import { type Api, type RoleModel, shapes } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/**
 * What people can be to the whole tracker; a person's `role` is the key of one of these.
 * Cache keys and fetchers of roles, for hooks, loaders and prefetches alike.
 */
export const roleQueries = resourceQueries<RoleModel, Api>(shapes, "roles", (api) => api.roles);

const hooks = resourceHooks(roleQueries);

/** One page of roles. */
export const useRoles = hooks.useList;
/** Pages of roles, one after the other. */
export const useRolesInfinite = hooks.useInfinite;
/** A role by its key. */
export const useRole = hooks.useOne;
/** As `useRoles`, suspended until it is there. */
export const useSuspenseRoles = hooks.useSuspenseList;
/** As `useRole`, suspended until it is there. */
export const useSuspenseRole = hooks.useSuspenseOne;
/** Roles counted and added up, in groups. */
export const useRolesAggregate = hooks.useAggregate;

/** Makes a role. */
export const useCreateRole = hooks.useCreate;
/** Changes a role. */
export const useUpdateRole = hooks.useUpdate;
/** Makes a role under a key, or changes it. */
export const useUpsertRole = hooks.useUpsert;
/** Removes a role. */
export const useRemoveRole = hooks.useRemove;
/** Makes many roles, all or none. */
export const useCreateRoles = hooks.useCreateMany;
/** Changes the roles that match. */
export const useUpdateRoles = hooks.useUpdateMany;
/** Removes the roles that match. */
export const useRemoveRoles = hooks.useRemoveMany;
