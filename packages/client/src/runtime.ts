/**
 * What generated hooks are made of:
 *
 * ```ts
 * // tickets.hooks.gen.ts
 * import { type Api, shapes, type TicketModel } from "@headwater/api-client";
 * import { resourceHooks, resourceQueries } from "@headwater/client/runtime";
 *
 * export const ticketQueries = resourceQueries<TicketModel, Api>(shapes, "tickets", (api) => api.tickets);
 * const hooks = resourceHooks(ticketQueries);
 * export const useTickets = hooks.useList;
 * export const useTicketsInfinite = hooks.useInfinite;
 * export const useTicket = hooks.useOne;
 * export const useSuspenseTickets = hooks.useSuspenseList;
 * export const useSuspenseTicket = hooks.useSuspenseOne;
 * export const useTicketsAggregate = hooks.useAggregate;
 * export const useCreateTicket = hooks.useCreate;
 * export const useUpdateTicket = hooks.useUpdate;
 * export const useUpsertTicket = hooks.useUpsert;
 * export const useRemoveTicket = hooks.useRemove;
 * export const useCreateTickets = hooks.useCreateMany;
 * export const useUpdateTickets = hooks.useUpdateMany;
 * export const useRemoveTickets = hooks.useRemoveMany;
 *
 * // hooks.gen.ts: names all of the above, and
 * export const useApi = (): Api => useApiOf<Api>();
 * ```
 */
export { useApiOf } from "./runtime/provider.tsx";
export { resourceHooks, viewHooks } from "./runtime/resource-hooks.ts";
export type { ResourceHooks, RestoreHooks, TreeHooks, ViewHooks } from "./runtime/hooks.ts";
export { restoreHooks } from "./runtime/restore-hooks.ts";
export { treeHooks } from "./runtime/tree-hooks.ts";
export { resourceQueries, viewQueries } from "./runtime/resource-queries.ts";
export type { ResourceQueries } from "./runtime/queries.ts";
export { HeadwaterProvider } from "./runtime/provider.tsx";
