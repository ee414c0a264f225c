// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 8ab136fd2897ee9a

import { type Api, type SampleModel, shapes } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/**
 * One column of each kind.
 * Cache keys and fetchers of samples, for hooks, loaders and prefetches alike.
 */
export const sampleQueries = resourceQueries<SampleModel, Api>(
  shapes,
  "samples",
  (api) => api.samples,
);

const hooks = resourceHooks(sampleQueries);

/** One page of samples. */
export const useSamples = hooks.useList;
/** Pages of samples, one after the other. */
export const useSamplesInfinite = hooks.useInfinite;
/** A sample by its key. */
export const useSample = hooks.useOne;
/** As `useSamples`, suspended until it is there. */
export const useSuspenseSamples = hooks.useSuspenseList;
/** As `useSample`, suspended until it is there. */
export const useSuspenseSample = hooks.useSuspenseOne;
/** Samples counted and added up, in groups. */
export const useSamplesAggregate = hooks.useAggregate;

/** Makes a sample. */
export const useCreateSample = hooks.useCreate;
/** Changes a sample. */
export const useUpdateSample = hooks.useUpdate;
/** Makes a sample under a key, or changes it. */
export const useUpsertSample = hooks.useUpsert;
/** Removes a sample. */
export const useRemoveSample = hooks.useRemove;
/** Makes many samples, all or none. */
export const useCreateSamples = hooks.useCreateMany;
/** Changes the samples that match. */
export const useUpdateSamples = hooks.useUpdateMany;
/** Removes the samples that match. */
export const useRemoveSamples = hooks.useRemoveMany;
