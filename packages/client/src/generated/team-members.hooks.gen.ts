// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 f9d0e767fb3cc23a

import { type Api, shapes, type TeamMemberModel } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/**
 * Who belongs to which team, and as what.
 * Cache keys and fetchers of team members, for hooks, loaders and prefetches alike.
 */
export const teamMemberQueries = resourceQueries<TeamMemberModel, Api>(
  shapes,
  "teamMembers",
  (api) => api.teamMembers,
);

const hooks = resourceHooks(teamMemberQueries);

/** One page of team members. */
export const useTeamMembers = hooks.useList;
/** Pages of team members, one after the other. */
export const useTeamMembersInfinite = hooks.useInfinite;
/** A team member by its key. */
export const useTeamMember = hooks.useOne;
/** As `useTeamMembers`, suspended until it is there. */
export const useSuspenseTeamMembers = hooks.useSuspenseList;
/** As `useTeamMember`, suspended until it is there. */
export const useSuspenseTeamMember = hooks.useSuspenseOne;
/** Team members counted and added up, in groups. */
export const useTeamMembersAggregate = hooks.useAggregate;

/** Makes a team member. */
export const useCreateTeamMember = hooks.useCreate;
/** Changes a team member. */
export const useUpdateTeamMember = hooks.useUpdate;
/** Makes a team member under a key, or changes it. */
export const useUpsertTeamMember = hooks.useUpsert;
/** Removes a team member. */
export const useRemoveTeamMember = hooks.useRemove;
/** Makes many team members, all or none. */
export const useCreateTeamMembers = hooks.useCreateMany;
/** Changes the team members that match. */
export const useUpdateTeamMembers = hooks.useUpdateMany;
/** Removes the team members that match. */
export const useRemoveTeamMembers = hooks.useRemoveMany;
