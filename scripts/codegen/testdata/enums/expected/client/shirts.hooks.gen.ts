// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 93348babd0491b4c

import { type Api, shapes, type ShirtModel } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/** Cache keys and fetchers of shirts, for hooks, loaders and prefetches alike. */
export const shirtQueries = resourceQueries<ShirtModel, Api>(shapes, "shirts", (api) => api.shirts);

const hooks = resourceHooks(shirtQueries);

/** One page of shirts. */
export const useShirts = hooks.useList;
/** Pages of shirts, one after the other. */
export const useShirtsInfinite = hooks.useInfinite;
/** A shirt by its key. */
export const useShirt = hooks.useOne;
/** As `useShirts`, suspended until it is there. */
export const useSuspenseShirts = hooks.useSuspenseList;
/** As `useShirt`, suspended until it is there. */
export const useSuspenseShirt = hooks.useSuspenseOne;
/** Shirts counted and added up, in groups. */
export const useShirtsAggregate = hooks.useAggregate;

/** Makes a shirt. */
export const useCreateShirt = hooks.useCreate;
/** Changes a shirt. */
export const useUpdateShirt = hooks.useUpdate;
/** Makes a shirt under a key, or changes it. */
export const useUpsertShirt = hooks.useUpsert;
/** Removes a shirt. */
export const useRemoveShirt = hooks.useRemove;
/** Makes many shirts, all or none. */
export const useCreateShirts = hooks.useCreateMany;
/** Changes the shirts that match. */
export const useUpdateShirts = hooks.useUpdateMany;
/** Removes the shirts that match. */
export const useRemoveShirts = hooks.useRemoveMany;
