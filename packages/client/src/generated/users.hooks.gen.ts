// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 643e823c89965159

import { type Api, shapes, type UserModel } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/**
 * People who can sign in, report tickets and work on them.
 * Cache keys and fetchers of users, for hooks, loaders and prefetches alike.
 */
export const userQueries = resourceQueries<UserModel, Api>(shapes, "users", (api) => api.users);

const hooks = resourceHooks(userQueries);

/** One page of users. */
export const useUsers = hooks.useList;
/** Pages of users, one after the other. */
export const useUsersInfinite = hooks.useInfinite;
/** An user by its key. */
export const useUser = hooks.useOne;
/** As `useUsers`, suspended until it is there. */
export const useSuspenseUsers = hooks.useSuspenseList;
/** As `useUser`, suspended until it is there. */
export const useSuspenseUser = hooks.useSuspenseOne;
/** Users counted and added up, in groups. */
export const useUsersAggregate = hooks.useAggregate;

/** Makes an user. */
export const useCreateUser = hooks.useCreate;
/** Changes an user. */
export const useUpdateUser = hooks.useUpdate;
/** Makes an user under a key, or changes it. */
export const useUpsertUser = hooks.useUpsert;
/** Removes an user. */
export const useRemoveUser = hooks.useRemove;
/** Makes many users, all or none. */
export const useCreateUsers = hooks.useCreateMany;
/** Changes the users that match. */
export const useUpdateUsers = hooks.useUpdateMany;
/** Removes the users that match. */
export const useRemoveUsers = hooks.useRemoveMany;
