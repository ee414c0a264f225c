// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 18a3ea36ff1c0f48

import { type Api, shapes, type ShelfModel } from "@headwater/api-client";
import { resourceHooks, resourceQueries, restoreHooks } from "@headwater/client/runtime";

/** Cache keys and fetchers of shelves, for hooks, loaders and prefetches alike. */
export const shelfQueries = resourceQueries<ShelfModel, Api, Api["shelves"]>(
  shapes,
  "shelves",
  (api) => api.shelves,
);

const hooks = { ...resourceHooks(shelfQueries), ...restoreHooks(shelfQueries) };

/** One page of shelves. */
export const useShelves = hooks.useList;
/** Pages of shelves, one after the other. */
export const useShelvesInfinite = hooks.useInfinite;
/** A shelf by its key. */
export const useShelf = hooks.useOne;
/** As `useShelves`, suspended until it is there. */
export const useSuspenseShelves = hooks.useSuspenseList;
/** As `useShelf`, suspended until it is there. */
export const useSuspenseShelf = hooks.useSuspenseOne;
/** Shelves counted and added up, in groups. */
export const useShelvesAggregate = hooks.useAggregate;

/** Makes a shelf. */
export const useCreateShelf = hooks.useCreate;
/** Changes a shelf. */
export const useUpdateShelf = hooks.useUpdate;
/** Makes a shelf under a key, or changes it. */
export const useUpsertShelf = hooks.useUpsert;
/** Removes a shelf. */
export const useRemoveShelf = hooks.useRemove;
/** Brings a removed shelf back. */
export const useRestoreShelf = hooks.useRestore;
/** Makes many shelves, all or none. */
export const useCreateShelves = hooks.useCreateMany;
/** Changes the shelves that match. */
export const useUpdateShelves = hooks.useUpdateMany;
/** Removes the shelves that match. */
export const useRemoveShelves = hooks.useRemoveMany;
