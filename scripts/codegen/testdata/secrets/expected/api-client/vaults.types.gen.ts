// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 134d3e279d515807

import type { ListQuery, ManyFilter, TextFilter } from "@headwater/api-client/filter";
import type { UseModel, UseWhere } from "./uses.types.gen.ts";

/** One row of `vaults`. */
export interface Vault {
  id: string;
}

/** What a vault is made of; a column that is left out gets its default. */
export interface NewVault {
  id: string;
}

/** Columns of a vault to change; the others stay as they are. */
export interface VaultPatch {}

/** Which vault: the primary key. */
export type VaultKey = string;

/** Conditions on vaults; all of them have to hold. */
export interface VaultWhere {
  readonly id?: TextFilter | undefined;
  readonly uses?: ManyFilter<UseWhere> | undefined;
  readonly and?: readonly VaultWhere[] | undefined;
  readonly or?: readonly VaultWhere[] | undefined;
  readonly not?: VaultWhere | undefined;
}

/** What vaults can be sorted by. */
export type VaultSort = keyof Vault;

/** A list of vaults: which, in what order, and what comes along. */
export type VaultQuery = ListQuery<VaultModel>;

/** The types of vaults, for generic code. */
export interface VaultModel {
  row: Vault;
  key: VaultKey;
  keyColumns: "id";
  create: NewVault;
  patch: VaultPatch;
  where: VaultWhere;
  sort: VaultSort;
  relations: {
    uses: { kind: "many"; model: UseModel };
  };
}
