// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 95195ea9cbb46017

import { type AccountModel, type Api, shapes } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/** Cache keys and fetchers of accounts, for hooks, loaders and prefetches alike. */
export const accountQueries = resourceQueries<AccountModel, Api>(
  shapes,
  "accounts",
  (api) => api.accounts,
);

const hooks = resourceHooks(accountQueries);

/** One page of accounts. */
export const useAccounts = hooks.useList;
/** Pages of accounts, one after the other. */
export const useAccountsInfinite = hooks.useInfinite;
/** An account by its key. */
export const useAccount = hooks.useOne;
/** As `useAccounts`, suspended until it is there. */
export const useSuspenseAccounts = hooks.useSuspenseList;
/** As `useAccount`, suspended until it is there. */
export const useSuspenseAccount = hooks.useSuspenseOne;
/** Accounts counted and added up, in groups. */
export const useAccountsAggregate = hooks.useAggregate;

/** Makes an account. */
export const useCreateAccount = hooks.useCreate;
/** Changes an account. */
export const useUpdateAccount = hooks.useUpdate;
/** Makes an account under a key, or changes it. */
export const useUpsertAccount = hooks.useUpsert;
/** Removes an account. */
export const useRemoveAccount = hooks.useRemove;
/** Makes many accounts, all or none. */
export const useCreateAccounts = hooks.useCreateMany;
/** Changes the accounts that match. */
export const useUpdateAccounts = hooks.useUpdateMany;
/** Removes the accounts that match. */
export const useRemoveAccounts = hooks.useRemoveMany;
