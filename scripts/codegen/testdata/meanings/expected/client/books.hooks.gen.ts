// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e7bd33c3ac916bca

import { type Api, type BookModel, shapes } from "@headwater/api-client";
import { resourceHooks, resourceQueries, restoreHooks } from "@headwater/client/runtime";

/**
 * Go with their shelf, and hold their owner back.
 * Cache keys and fetchers of books, for hooks, loaders and prefetches alike.
 */
export const bookQueries = resourceQueries<BookModel, Api, Api["books"]>(
  shapes,
  "books",
  (api) => api.books,
);

const hooks = { ...resourceHooks(bookQueries), ...restoreHooks(bookQueries) };

/** One page of books. */
export const useBooks = hooks.useList;
/** Pages of books, one after the other. */
export const useBooksInfinite = hooks.useInfinite;
/** A book by its key. */
export const useBook = hooks.useOne;
/** As `useBooks`, suspended until it is there. */
export const useSuspenseBooks = hooks.useSuspenseList;
/** As `useBook`, suspended until it is there. */
export const useSuspenseBook = hooks.useSuspenseOne;
/** Books counted and added up, in groups. */
export const useBooksAggregate = hooks.useAggregate;

/** Makes a book. */
export const useCreateBook = hooks.useCreate;
/** Changes a book. */
export const useUpdateBook = hooks.useUpdate;
/** Makes a book under a key, or changes it. */
export const useUpsertBook = hooks.useUpsert;
/** Removes a book. */
export const useRemoveBook = hooks.useRemove;
/** Brings a removed book back. */
export const useRestoreBook = hooks.useRestore;
/** Makes many books, all or none. */
export const useCreateBooks = hooks.useCreateMany;
/** Changes the books that match. */
export const useUpdateBooks = hooks.useUpdateMany;
/** Removes the books that match. */
export const useRemoveBooks = hooks.useRemoveMany;
