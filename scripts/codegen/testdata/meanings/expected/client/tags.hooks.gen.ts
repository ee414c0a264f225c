// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 a08f6260451fe7db

import { type Api, shapes, type TagModel } from "@headwater/api-client";
import { resourceHooks, resourceQueries, restoreHooks } from "@headwater/client/runtime";

/** Cache keys and fetchers of tags, for hooks, loaders and prefetches alike. */
export const tagQueries = resourceQueries<TagModel, Api, Api["tags"]>(
  shapes,
  "tags",
  (api) => api.tags,
);

const hooks = { ...resourceHooks(tagQueries), ...restoreHooks(tagQueries) };

/** One page of tags. */
export const useTags = hooks.useList;
/** Pages of tags, one after the other. */
export const useTagsInfinite = hooks.useInfinite;
/** A tag by its key. */
export const useTag = hooks.useOne;
/** As `useTags`, suspended until it is there. */
export const useSuspenseTags = hooks.useSuspenseList;
/** As `useTag`, suspended until it is there. */
export const useSuspenseTag = hooks.useSuspenseOne;
/** Tags counted and added up, in groups. */
export const useTagsAggregate = hooks.useAggregate;

/** Makes a tag. */
export const useCreateTag = hooks.useCreate;
/** Changes a tag. */
export const useUpdateTag = hooks.useUpdate;
/** Makes a tag under a key, or changes it. */
export const useUpsertTag = hooks.useUpsert;
/** Removes a tag. */
export const useRemoveTag = hooks.useRemove;
/** Brings a removed tag back. */
export const useRestoreTag = hooks.useRestore;
/** Makes many tags, all or none. */
export const useCreateTags = hooks.useCreateMany;
/** Changes the tags that match. */
export const useUpdateTags = hooks.useUpdateMany;
/** Removes the tags that match. */
export const useRemoveTags = hooks.useRemoveMany;
