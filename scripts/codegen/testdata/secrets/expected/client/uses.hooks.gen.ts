// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 da8b2202995992c7

import { type Api, shapes, type UseModel } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/**
 * Which key was used is no secret, by whatever name it goes; what a token is stays one.
 * Cache keys and fetchers of uses, for hooks, loaders and prefetches alike.
 */
export const useQueries = resourceQueries<UseModel, Api>(shapes, "uses", (api) => api.uses);

const hooks = resourceHooks(useQueries);

/** One page of uses. */
export const useUses = hooks.useList;
/** Pages of uses, one after the other. */
export const useUsesInfinite = hooks.useInfinite;
/** An use by its key. */
export const useUse = hooks.useOne;
/** As `useUses`, suspended until it is there. */
export const useSuspenseUses = hooks.useSuspenseList;
/** As `useUse`, suspended until it is there. */
export const useSuspenseUse = hooks.useSuspenseOne;
/** Uses counted and added up, in groups. */
export const useUsesAggregate = hooks.useAggregate;

/** Makes an use. */
export const useCreateUse = hooks.useCreate;
/** Changes an use. */
export const useUpdateUse = hooks.useUpdate;
/** Makes an use under a key, or changes it. */
export const useUpsertUse = hooks.useUpsert;
/** Removes an use. */
export const useRemoveUse = hooks.useRemove;
/** Makes many uses, all or none. */
export const useCreateUses = hooks.useCreateMany;
/** Changes the uses that match. */
export const useUpdateUses = hooks.useUpdateMany;
/** Removes the uses that match. */
export const useRemoveUses = hooks.useRemoveMany;
