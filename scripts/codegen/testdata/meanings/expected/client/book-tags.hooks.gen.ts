// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 66126d5ab51b3fae

import { type Api, type BookTagModel, shapes } from "@headwater/api-client";
import { resourceHooks, resourceQueries, restoreHooks } from "@headwater/client/runtime";

/**
 * Go with either side.
 * Cache keys and fetchers of book tags, for hooks, loaders and prefetches alike.
 */
export const bookTagQueries = resourceQueries<BookTagModel, Api, Api["bookTags"]>(
  shapes,
  "bookTags",
  (api) => api.bookTags,
);

const hooks = { ...resourceHooks(bookTagQueries), ...restoreHooks(bookTagQueries) };

/** One page of book tags. */
export const useBookTags = hooks.useList;
/** Pages of book tags, one after the other. */
export const useBookTagsInfinite = hooks.useInfinite;
/** A book tag by its key. */
export const useBookTag = hooks.useOne;
/** As `useBookTags`, suspended until it is there. */
export const useSuspenseBookTags = hooks.useSuspenseList;
/** As `useBookTag`, suspended until it is there. */
export const useSuspenseBookTag = hooks.useSuspenseOne;
/** Book tags counted and added up, in groups. */
export const useBookTagsAggregate = hooks.useAggregate;

/** Makes a book tag. */
export const useCreateBookTag = hooks.useCreate;
/** Changes a book tag. */
export const useUpdateBookTag = hooks.useUpdate;
/** Makes a book tag under a key, or changes it. */
export const useUpsertBookTag = hooks.useUpsert;
/** Removes a book tag. */
export const useRemoveBookTag = hooks.useRemove;
/** Brings a removed book tag back. */
export const useRestoreBookTag = hooks.useRestore;
/** Makes many book tags, all or none. */
export const useCreateBookTags = hooks.useCreateMany;
/** Changes the book tags that match. */
export const useUpdateBookTags = hooks.useUpdateMany;
/** Removes the book tags that match. */
export const useRemoveBookTags = hooks.useRemoveMany;
