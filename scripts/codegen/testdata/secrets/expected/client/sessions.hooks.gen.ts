// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 84e15a939b1bdd06

import { type Api, type SessionModel, shapes } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/**
 * Nobody outside can make one.
 * Cache keys and fetchers of sessions, for hooks, loaders and prefetches alike.
 */
export const sessionQueries = resourceQueries<SessionModel, Api>(
  shapes,
  "sessions",
  (api) => api.sessions,
);

const hooks = resourceHooks(sessionQueries);

/** One page of sessions. */
export const useSessions = hooks.useList;
/** Pages of sessions, one after the other. */
export const useSessionsInfinite = hooks.useInfinite;
/** A session by its key. */
export const useSession = hooks.useOne;
/** As `useSessions`, suspended until it is there. */
export const useSuspenseSessions = hooks.useSuspenseList;
/** As `useSession`, suspended until it is there. */
export const useSuspenseSession = hooks.useSuspenseOne;
/** Sessions counted and added up, in groups. */
export const useSessionsAggregate = hooks.useAggregate;

/** Makes a session. */
export const useCreateSession = hooks.useCreate;
/** Changes a session. */
export const useUpdateSession = hooks.useUpdate;
/** Makes a session under a key, or changes it. */
export const useUpsertSession = hooks.useUpsert;
/** Removes a session. */
export const useRemoveSession = hooks.useRemove;
/** Makes many sessions, all or none. */
export const useCreateSessions = hooks.useCreateMany;
/** Changes the sessions that match. */
export const useUpdateSessions = hooks.useUpdateMany;
/** Removes the sessions that match. */
export const useRemoveSessions = hooks.useRemoveMany;
