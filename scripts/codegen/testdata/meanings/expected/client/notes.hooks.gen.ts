// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 b47f91cfcc20199f

import { type Api, type NoteModel, shapes } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/**
 * Keeps no removed rows.
 * Cache keys and fetchers of notes, for hooks, loaders and prefetches alike.
 */
export const noteQueries = resourceQueries<NoteModel, Api>(shapes, "notes", (api) => api.notes);

const hooks = resourceHooks(noteQueries);

/** One page of notes. */
export const useNotes = hooks.useList;
/** Pages of notes, one after the other. */
export const useNotesInfinite = hooks.useInfinite;
/** A note by its key. */
export const useNote = hooks.useOne;
/** As `useNotes`, suspended until it is there. */
export const useSuspenseNotes = hooks.useSuspenseList;
/** As `useNote`, suspended until it is there. */
export const useSuspenseNote = hooks.useSuspenseOne;
/** Notes counted and added up, in groups. */
export const useNotesAggregate = hooks.useAggregate;

/** Makes a note. */
export const useCreateNote = hooks.useCreate;
/** Changes a note. */
export const useUpdateNote = hooks.useUpdate;
/** Makes a note under a key, or changes it. */
export const useUpsertNote = hooks.useUpsert;
/** Removes a note. */
export const useRemoveNote = hooks.useRemove;
/** Makes many notes, all or none. */
export const useCreateNotes = hooks.useCreateMany;
/** Changes the notes that match. */
export const useUpdateNotes = hooks.useUpdateMany;
/** Removes the notes that match. */
export const useRemoveNotes = hooks.useRemoveMany;
