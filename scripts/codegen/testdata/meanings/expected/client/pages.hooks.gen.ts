// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 77b19a4c2430157c

import { type Api, type PageRowModel, shapes } from "@headwater/api-client";
import { resourceHooks, resourceQueries, restoreHooks } from "@headwater/client/runtime";

/** Cache keys and fetchers of pages, for hooks, loaders and prefetches alike. */
export const pageQueries = resourceQueries<PageRowModel, Api, Api["pages"]>(
  shapes,
  "pages",
  (api) => api.pages,
);

const hooks = { ...resourceHooks(pageQueries), ...restoreHooks(pageQueries) };

/** One page of pages. */
export const usePages = hooks.useList;
/** Pages of pages, one after the other. */
export const usePagesInfinite = hooks.useInfinite;
/** A page by its key. */
export const usePageRow = hooks.useOne;
/** As `usePages`, suspended until it is there. */
export const useSuspensePages = hooks.useSuspenseList;
/** As `usePageRow`, suspended until it is there. */
export const useSuspensePageRow = hooks.useSuspenseOne;
/** Pages counted and added up, in groups. */
export const usePagesAggregate = hooks.useAggregate;

/** Makes a page. */
export const useCreatePageRow = hooks.useCreate;
/** Changes a page. */
export const useUpdatePageRow = hooks.useUpdate;
/** Makes a page under a key, or changes it. */
export const useUpsertPageRow = hooks.useUpsert;
/** Removes a page. */
export const useRemovePageRow = hooks.useRemove;
/** Brings a removed page back. */
export const useRestorePageRow = hooks.useRestore;
/** Makes many pages, all or none. */
export const useCreatePages = hooks.useCreateMany;
/** Changes the pages that match. */
export const useUpdatePages = hooks.useUpdateMany;
/** Removes the pages that match. */
export const useRemovePages = hooks.useRemoveMany;
