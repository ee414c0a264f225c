// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 bdbf632fd9c4e9d7

import { type Api, shapes, type TicketModel } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/**
 * Pieces of work to be done.
 * Cache keys and fetchers of tickets, for hooks, loaders and prefetches alike.
 */
export const ticketQueries = resourceQueries<TicketModel, Api>(
  shapes,
  "tickets",
  (api) => api.tickets,
);

const hooks = resourceHooks(ticketQueries);

/** One page of tickets. */
export const useTickets = hooks.useList;
/** Pages of tickets, one after the other. */
export const useTicketsInfinite = hooks.useInfinite;
/** A ticket by its key. */
export const useTicket = hooks.useOne;
/** As `useTickets`, suspended until it is there. */
export const useSuspenseTickets = hooks.useSuspenseList;
/** As `useTicket`, suspended until it is there. */
export const useSuspenseTicket = hooks.useSuspenseOne;
/** Tickets counted and added up, in groups. */
export const useTicketsAggregate = hooks.useAggregate;

/** Makes a ticket. */
export const useCreateTicket = hooks.useCreate;
/** Changes a ticket. */
export const useUpdateTicket = hooks.useUpdate;
/** Makes a ticket under a key, or changes it. */
export const useUpsertTicket = hooks.useUpsert;
/** Removes a ticket. */
export const useRemoveTicket = hooks.useRemove;
/** Makes many tickets, all or none. */
export const useCreateTickets = hooks.useCreateMany;
/** Changes the tickets that match. */
export const useUpdateTickets = hooks.useUpdateMany;
/** Removes the tickets that match. */
export const useRemoveTickets = hooks.useRemoveMany;
