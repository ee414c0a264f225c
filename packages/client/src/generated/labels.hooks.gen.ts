// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 cd66744f9e5d0de8

import { type Api, type LabelModel, shapes } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/**
 * Words a project's tickets can be marked with.
 * Cache keys and fetchers of labels, for hooks, loaders and prefetches alike.
 */
export const labelQueries = resourceQueries<LabelModel, Api>(shapes, "labels", (api) => api.labels);

const hooks = resourceHooks(labelQueries);

/** One page of labels. */
export const useLabels = hooks.useList;
/** Pages of labels, one after the other. */
export const useLabelsInfinite = hooks.useInfinite;
/** A label by its key. */
export const useLabel = hooks.useOne;
/** As `useLabels`, suspended until it is there. */
export const useSuspenseLabels = hooks.useSuspenseList;
/** As `useLabel`, suspended until it is there. */
export const useSuspenseLabel = hooks.useSuspenseOne;
/** Labels counted and added up, in groups. */
export const useLabelsAggregate = hooks.useAggregate;

/** Makes a label. */
export const useCreateLabel = hooks.useCreate;
/** Changes a label. */
export const useUpdateLabel = hooks.useUpdate;
/** Makes a label under a key, or changes it. */
export const useUpsertLabel = hooks.useUpsert;
/** Removes a label. */
export const useRemoveLabel = hooks.useRemove;
/** Makes many labels, all or none. */
export const useCreateLabels = hooks.useCreateMany;
/** Changes the labels that match. */
export const useUpdateLabels = hooks.useUpdateMany;
/** Removes the labels that match. */
export const useRemoveLabels = hooks.useRemoveMany;
