// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 ad895c5793cb872b

import { type Api, shapes, type TopicModel } from "@headwater/api-client";
import { resourceHooks, resourceQueries, restoreHooks, treeHooks } from "@headwater/client/runtime";

/**
 * A tree whose rows go together and can be brought back.
 * Cache keys and fetchers of topics, for hooks, loaders and prefetches alike.
 */
export const topicQueries = resourceQueries<TopicModel, Api, Api["topics"]>(
  shapes,
  "topics",
  (api) => api.topics,
);

const hooks = {
  ...resourceHooks(topicQueries),
  ...restoreHooks(topicQueries),
  ...treeHooks(topicQueries),
};

/** One page of topics. */
export const useTopics = hooks.useList;
/** Pages of topics, one after the other. */
export const useTopicsInfinite = hooks.useInfinite;
/** A topic by its key. */
export const useTopic = hooks.useOne;
/** As `useTopics`, suspended until it is there. */
export const useSuspenseTopics = hooks.useSuspenseList;
/** As `useTopic`, suspended until it is there. */
export const useSuspenseTopic = hooks.useSuspenseOne;
/** Topics counted and added up, in groups. */
export const useTopicsAggregate = hooks.useAggregate;

/** Makes a topic. */
export const useCreateTopic = hooks.useCreate;
/** Changes a topic. */
export const useUpdateTopic = hooks.useUpdate;
/** Makes a topic under a key, or changes it. */
export const useUpsertTopic = hooks.useUpsert;
/** Removes a topic. */
export const useRemoveTopic = hooks.useRemove;
/** Brings a removed topic back. */
export const useRestoreTopic = hooks.useRestore;
/** Makes many topics, all or none. */
export const useCreateTopics = hooks.useCreateMany;
/** Changes the topics that match. */
export const useUpdateTopics = hooks.useUpdateMany;
/** Removes the topics that match. */
export const useRemoveTopics = hooks.useRemoveMany;

/** All rows above a topic, the root first. */
export const useTopicAncestors = hooks.useAncestors;
/** One page of the rows right below a topic. */
export const useTopicChildren = hooks.useChildren;
/** One page of the rows below a topic. */
export const useTopicDescendants = hooks.useDescendants;
/** Moves a topic with all below it. */
export const useMoveTopic = hooks.useMove;
