// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 d2d13f4b1683e2f1

import { type Api, shapes, type VaultModel } from "@headwater/api-client";
import { resourceHooks, resourceQueries } from "@headwater/client/runtime";

/** Cache keys and fetchers of vaults, for hooks, loaders and prefetches alike. */
export const vaultQueries = resourceQueries<VaultModel, Api>(shapes, "vaults", (api) => api.vaults);

const hooks = resourceHooks(vaultQueries);

/** One page of vaults. */
export const useVaults = hooks.useList;
/** Pages of vaults, one after the other. */
export const useVaultsInfinite = hooks.useInfinite;
/** A vault by its key. */
export const useVault = hooks.useOne;
/** As `useVaults`, suspended until it is there. */
export const useSuspenseVaults = hooks.useSuspenseList;
/** As `useVault`, suspended until it is there. */
export const useSuspenseVault = hooks.useSuspenseOne;
/** Vaults counted and added up, in groups. */
export const useVaultsAggregate = hooks.useAggregate;

/** Makes a vault. */
export const useCreateVault = hooks.useCreate;
/** Changes a vault. */
export const useUpdateVault = hooks.useUpdate;
/** Makes a vault under a key, or changes it. */
export const useUpsertVault = hooks.useUpsert;
/** Removes a vault. */
export const useRemoveVault = hooks.useRemove;
/** Makes many vaults, all or none. */
export const useCreateVaults = hooks.useCreateMany;
/** Changes the vaults that match. */
export const useUpdateVaults = hooks.useUpdateMany;
/** Removes the vaults that match. */
export const useRemoveVaults = hooks.useRemoveMany;
