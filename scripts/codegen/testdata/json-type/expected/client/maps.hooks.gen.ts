// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 5376d9d731d95eaa

import { type Api, type MapModel, shapes } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/** Cache keys and fetchers of maps, for hooks, loaders and prefetches alike. */
export const mapQueries = resourceQueries<MapModel, Api>(shapes, "maps", (api) => api.maps);

const hooks = resourceHooks(mapQueries);

/** One page of maps. */
export const useMaps = hooks.useList;
/** Pages of maps, one after the other. */
export const useMapsInfinite = hooks.useInfinite;
/** A map by its key. */
export const useMap = hooks.useOne;
/** As `useMaps`, suspended until it is there. */
export const useSuspenseMaps = hooks.useSuspenseList;
/** As `useMap`, suspended until it is there. */
export const useSuspenseMap = hooks.useSuspenseOne;
/** Maps counted and added up, in groups. */
export const useMapsAggregate = hooks.useAggregate;

/** Makes a map. */
export const useCreateMap = hooks.useCreate;
/** Changes a map. */
export const useUpdateMap = hooks.useUpdate;
/** Makes a map under a key, or changes it. */
export const useUpsertMap = hooks.useUpsert;
/** Removes a map. */
export const useRemoveMap = hooks.useRemove;
/** Makes many maps, all or none. */
export const useCreateMaps = hooks.useCreateMany;
/** Changes the maps that match. */
export const useUpdateMaps = hooks.useUpdateMany;
/** Removes the maps that match. */
export const useRemoveMaps = hooks.useRemoveMany;
