// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 b7d18a683dfc3a8d

import { type Api, shapes, type TeamModel } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/**
 * Groups of people who own projects.
 * Cache keys and fetchers of teams, for hooks, loaders and prefetches alike.
 */
export const teamQueries = resourceQueries<TeamModel, Api>(shapes, "teams", (api) => api.teams);

const hooks = resourceHooks(teamQueries);

/** One page of teams. */
export const useTeams = hooks.useList;
/** Pages of teams, one after the other. */
export const useTeamsInfinite = hooks.useInfinite;
/** A team by its key. */
export const useTeam = hooks.useOne;
/** As `useTeams`, suspended until it is there. */
export const useSuspenseTeams = hooks.useSuspenseList;
/** As `useTeam`, suspended until it is there. */
export const useSuspenseTeam = hooks.useSuspenseOne;
/** Teams counted and added up, in groups. */
export const useTeamsAggregate = hooks.useAggregate;

/** Makes a team. */
export const useCreateTeam = hooks.useCreate;
/** Changes a team. */
export const useUpdateTeam = hooks.useUpdate;
/** Makes a team under a key, or changes it. */
export const useUpsertTeam = hooks.useUpsert;
/** Removes a team. */
export const useRemoveTeam = hooks.useRemove;
/** Makes many teams, all or none. */
export const useCreateTeams = hooks.useCreateMany;
/** Changes the teams that match. */
export const useUpdateTeams = hooks.useUpdateMany;
/** Removes the teams that match. */
export const useRemoveTeams = hooks.useRemoveMany;
