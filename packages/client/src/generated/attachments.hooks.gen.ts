// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 16d79b2cf88b942a

import { type Api, type AttachmentModel, shapes } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/**
 * Files that belong to a ticket.
 * Cache keys and fetchers of attachments, for hooks, loaders and prefetches alike.
 */
export const attachmentQueries = resourceQueries<AttachmentModel, Api>(
  shapes,
  "attachments",
  (api) => api.attachments,
);

const hooks = resourceHooks(attachmentQueries);

/** One page of attachments. */
export const useAttachments = hooks.useList;
/** Pages of attachments, one after the other. */
export const useAttachmentsInfinite = hooks.useInfinite;
/** An attachment by its key. */
export const useAttachment = hooks.useOne;
/** As `useAttachments`, suspended until it is there. */
export const useSuspenseAttachments = hooks.useSuspenseList;
/** As `useAttachment`, suspended until it is there. */
export const useSuspenseAttachment = hooks.useSuspenseOne;
/** Attachments counted and added up, in groups. */
export const useAttachmentsAggregate = hooks.useAggregate;

/** Makes an attachment. */
export const useCreateAttachment = hooks.useCreate;
/** Changes an attachment. */
export const useUpdateAttachment = hooks.useUpdate;
/** Makes an attachment under a key, or changes it. */
export const useUpsertAttachment = hooks.useUpsert;
/** Removes an attachment. */
export const useRemoveAttachment = hooks.useRemove;
/** Makes many attachments, all or none. */
export const useCreateAttachments = hooks.useCreateMany;
/** Changes the attachments that match. */
export const useUpdateAttachments = hooks.useUpdateMany;
/** Removes the attachments that match. */
export const useRemoveAttachments = hooks.useRemoveMany;
