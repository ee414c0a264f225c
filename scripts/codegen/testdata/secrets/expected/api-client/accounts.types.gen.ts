// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 29c70fbc76ba5844

import type { ListQuery, TextFilter, ValueFilter } from "@headwater/api-client/filter";

/** One row of `accounts`. */
export interface Account {
  id: number;
  backupKey: string | null;
  tokenCount: number;
  mailHash: string | null;
  contentHash: string | null;
  tokenPrefix: string | null;
  balance: number;
}

/** What an account is made of; a column that is left out gets its default. */
export interface NewAccount {
  backupKey?: string | null | undefined;
  /** @default 0 */
  tokenCount?: number | undefined;
  mailHash?: string | null | undefined;
  contentHash?: string | null | undefined;
  tokenPrefix?: string | null | undefined;
  pin: string;
}

/** Columns of an account to change; the others stay as they are. */
export interface AccountPatch {
  backupKey?: string | null | undefined;
  tokenCount?: number | undefined;
  mailHash?: string | null | undefined;
  contentHash?: string | null | undefined;
  tokenPrefix?: string | null | undefined;
  pin?: string | undefined;
}

/** Which account: the primary key. */
export type AccountKey = number;

/** Conditions on accounts; all of them have to hold. */
export interface AccountWhere {
  readonly id?: ValueFilter<number> | undefined;
  readonly backupKey?: TextFilter | undefined;
  readonly tokenCount?: ValueFilter<number> | undefined;
  readonly mailHash?: TextFilter | undefined;
  readonly contentHash?: TextFilter | undefined;
  readonly tokenPrefix?: TextFilter | undefined;
  readonly balance?: ValueFilter<number> | undefined;
  readonly and?: readonly AccountWhere[] | undefined;
  readonly or?: readonly AccountWhere[] | undefined;
  readonly not?: AccountWhere | undefined;
}

/** What accounts can be sorted by. */
export type AccountSort = keyof Account;

/** A list of accounts: which, in what order, and what comes along. */
export type AccountQuery = ListQuery<AccountModel>;

/** The types of accounts, for generic code. */
export interface AccountModel {
  row: Account;
  key: AccountKey;
  keyColumns: "id";
  create: NewAccount;
  patch: AccountPatch;
  where: AccountWhere;
  sort: AccountSort;
  relations: {};
}
