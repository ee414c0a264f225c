// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e1752d753ec08200

import { type Api, type FolderModel, shapes } from "@headwater/api-client";
import { resourceHooks, resourceQueries, treeHooks } from "@headwater/client/runtime";

/**
 * A tree, whose roots keep their children when they go.
 * Cache keys and fetchers of folders, for hooks, loaders and prefetches alike.
 */
export const folderQueries = resourceQueries<FolderModel, Api, Api["folders"]>(
  shapes,
  "folders",
  (api) => api.folders,
);

const hooks = { ...resourceHooks(folderQueries), ...treeHooks(folderQueries) };

/** One page of folders. */
export const useFolders = hooks.useList;
/** Pages of folders, one after the other. */
export const useFoldersInfinite = hooks.useInfinite;
/** A folder by its key. */
export const useFolder = hooks.useOne;
/** As `useFolders`, suspended until it is there. */
export const useSuspenseFolders = hooks.useSuspenseList;
/** As `useFolder`, suspended until it is there. */
export const useSuspenseFolder = hooks.useSuspenseOne;
/** Folders counted and added up, in groups. */
export const useFoldersAggregate = hooks.useAggregate;

/** Makes a folder. */
export const useCreateFolder = hooks.useCreate;
/** Changes a folder. */
export const useUpdateFolder = hooks.useUpdate;
/** Makes a folder under a key, or changes it. */
export const useUpsertFolder = hooks.useUpsert;
/** Removes a folder. */
export const useRemoveFolder = hooks.useRemove;
/** Makes many folders, all or none. */
export const useCreateFolders = hooks.useCreateMany;
/** Changes the folders that match. */
export const useUpdateFolders = hooks.useUpdateMany;
/** Removes the folders that match. */
export const useRemoveFolders = hooks.useRemoveMany;

/** All rows above a folder, the root first. */
export const useFolderAncestors = hooks.useAncestors;
/** One page of the rows right below a folder. */
export const useFolderChildren = hooks.useChildren;
/** One page of the rows below a folder. */
export const useFolderDescendants = hooks.useDescendants;
/** Moves a folder with all below it. */
export const useMoveFolder = hooks.useMove;
