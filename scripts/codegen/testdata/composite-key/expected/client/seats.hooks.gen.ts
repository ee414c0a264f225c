// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 20d8cccf6f62e61e

import { type Api, type SeatModel, shapes } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/** Cache keys and fetchers of seats, for hooks, loaders and prefetches alike. */
export const seatQueries = resourceQueries<SeatModel, Api>(shapes, "seats", (api) => api.seats);

const hooks = resourceHooks(seatQueries);

/** One page of seats. */
export const useSeats = hooks.useList;
/** Pages of seats, one after the other. */
export const useSeatsInfinite = hooks.useInfinite;
/** A seat by its key. */
export const useSeat = hooks.useOne;
/** As `useSeats`, suspended until it is there. */
export const useSuspenseSeats = hooks.useSuspenseList;
/** As `useSeat`, suspended until it is there. */
export const useSuspenseSeat = hooks.useSuspenseOne;
/** Seats counted and added up, in groups. */
export const useSeatsAggregate = hooks.useAggregate;

/** Makes a seat. */
export const useCreateSeat = hooks.useCreate;
/** Changes a seat. */
export const useUpdateSeat = hooks.useUpdate;
/** Makes a seat under a key, or changes it. */
export const useUpsertSeat = hooks.useUpsert;
/** Removes a seat. */
export const useRemoveSeat = hooks.useRemove;
/** Makes many seats, all or none. */
export const useCreateSeats = hooks.useCreateMany;
/** Changes the seats that match. */
export const useUpdateSeats = hooks.useUpdateMany;
/** Removes the seats that match. */
export const useRemoveSeats = hooks.useRemoveMany;
