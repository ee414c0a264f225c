// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 74a12d7b6ac51818

import { type Api, shapes, type TicketLabelModel } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/**
 * Which labels a ticket is marked with.
 * Cache keys and fetchers of ticket labels, for hooks, loaders and prefetches alike.
 */
export const ticketLabelQueries = resourceQueries<TicketLabelModel, Api>(
  shapes,
  "ticketLabels",
  (api) => api.ticketLabels,
);

const hooks = resourceHooks(ticketLabelQueries);

/** One page of ticket labels. */
export const useTicketLabels = hooks.useList;
/** Pages of ticket labels, one after the other. */
export const useTicketLabelsInfinite = hooks.useInfinite;
/** A ticket label by its key. */
export const useTicketLabel = hooks.useOne;
/** As `useTicketLabels`, suspended until it is there. */
export const useSuspenseTicketLabels = hooks.useSuspenseList;
/** As `useTicketLabel`, suspended until it is there. */
export const useSuspenseTicketLabel = hooks.useSuspenseOne;
/** Ticket labels counted and added up, in groups. */
export const useTicketLabelsAggregate = hooks.useAggregate;

/** Makes a ticket label. */
export const useCreateTicketLabel = hooks.useCreate;
/** Changes a ticket label. */
export const useUpdateTicketLabel = hooks.useUpdate;
/** Makes a ticket label under a key, or changes it. */
export const useUpsertTicketLabel = hooks.useUpsert;
/** Removes a ticket label. */
export const useRemoveTicketLabel = hooks.useRemove;
/** Makes many ticket labels, all or none. */
export const useCreateTicketLabels = hooks.useCreateMany;
/** Changes the ticket labels that match. */
export const useUpdateTicketLabels = hooks.useUpdateMany;
/** Removes the ticket labels that match. */
export const useRemoveTicketLabels = hooks.useRemoveMany;
