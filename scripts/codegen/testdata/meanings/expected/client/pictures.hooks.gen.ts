// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 572863d905d0ed60

import { type Api, type PictureModel, shapes } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/**
 * The same said of columns made without them.
 * Cache keys and fetchers of pictures, for hooks, loaders and prefetches alike.
 */
export const pictureQueries = resourceQueries<PictureModel, Api>(
  shapes,
  "pictures",
  (api) => api.pictures,
);

const hooks = resourceHooks(pictureQueries);

/** One page of pictures. */
export const usePictures = hooks.useList;
/** Pages of pictures, one after the other. */
export const usePicturesInfinite = hooks.useInfinite;
/** A picture by its key. */
export const usePicture = hooks.useOne;
/** As `usePictures`, suspended until it is there. */
export const useSuspensePictures = hooks.useSuspenseList;
/** As `usePicture`, suspended until it is there. */
export const useSuspensePicture = hooks.useSuspenseOne;
/** Pictures counted and added up, in groups. */
export const usePicturesAggregate = hooks.useAggregate;

/** Makes a picture. */
export const useCreatePicture = hooks.useCreate;
/** Changes a picture. */
export const useUpdatePicture = hooks.useUpdate;
/** Makes a picture under a key, or changes it. */
export const useUpsertPicture = hooks.useUpsert;
/** Removes a picture. */
export const useRemovePicture = hooks.useRemove;
/** Makes many pictures, all or none. */
export const useCreatePictures = hooks.useCreateMany;
/** Changes the pictures that match. */
export const useUpdatePictures = hooks.useUpdateMany;
/** Removes the pictures that match. */
export const useRemovePictures = hooks.useRemoveMany;
