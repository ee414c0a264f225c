// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 dfb9e0d8a76876a5

import { type Api, type CommentModel, shapes } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/**
 * What people say about a ticket.
 * Cache keys and fetchers of comments, for hooks, loaders and prefetches alike.
 */
export const commentQueries = resourceQueries<CommentModel, Api>(
  shapes,
  "comments",
  (api) => api.comments,
);

const hooks = resourceHooks(commentQueries);

/** One page of comments. */
export const useComments = hooks.useList;
/** Pages of comments, one after the other. */
export const useCommentsInfinite = hooks.useInfinite;
/** A comment by its key. */
export const useComment = hooks.useOne;
/** As `useComments`, suspended until it is there. */
export const useSuspenseComments = hooks.useSuspenseList;
/** As `useComment`, suspended until it is there. */
export const useSuspenseComment = hooks.useSuspenseOne;
/** Comments counted and added up, in groups. */
export const useCommentsAggregate = hooks.useAggregate;

/** Makes a comment. */
export const useCreateComment = hooks.useCreate;
/** Changes a comment. */
export const useUpdateComment = hooks.useUpdate;
/** Makes a comment under a key, or changes it. */
export const useUpsertComment = hooks.useUpsert;
/** Removes a comment. */
export const useRemoveComment = hooks.useRemove;
/** Makes many comments, all or none. */
export const useCreateComments = hooks.useCreateMany;
/** Changes the comments that match. */
export const useUpdateComments = hooks.useUpdateMany;
/** Removes the comments that match. */
export const useRemoveComments = hooks.useRemoveMany;
