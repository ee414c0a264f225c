// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 1daf64c74ee08870

import type { ListQuery, TextFilter, ValueFilter } from "@headwater/api-client/filter";
import type { Vault, VaultModel, VaultWhere } from "./vaults.types.gen.ts";

/** Which key was used is no secret, by whatever name it goes; what a token is stays one. */
export interface Use {
  id: number;
  apiKeyId: string;
  secret: string | null;
}

/** What an use is made of; a column that is left out gets its default. */
export interface NewUse {
  apiKeyId: string;
  secret?: string | null | undefined;
}

/** Columns of an use to change; the others stay as they are. */
export interface UsePatch {
  apiKeyId?: string | undefined;
  secret?: string | null | undefined;
}

/** Which use: the primary key. */
export type UseKey = number;

/** Conditions on uses; all of them have to hold. */
export interface UseWhere {
  readonly id?: ValueFilter<number> | undefined;
  readonly apiKeyId?: TextFilter | undefined;
  readonly secret?: TextFilter | undefined;
  readonly secretVault?: VaultWhere | undefined;
  readonly and?: readonly UseWhere[] | undefined;
  readonly or?: readonly UseWhere[] | undefined;
  readonly not?: UseWhere | undefined;
}

/** What uses can be sorted by. */
export type UseSort = keyof Use | `secretVault.${keyof Vault}`;

/** A list of uses: which, in what order, and what comes along. */
export type UseQuery = ListQuery<UseModel>;

/** The types of uses, for generic code. */
export interface UseModel {
  row: Use;
  key: UseKey;
  keyColumns: "id";
  create: NewUse;
  patch: UsePatch;
  where: UseWhere;
  sort: UseSort;
  relations: {
    secretVault: { kind: "optional"; model: VaultModel };
  };
}
