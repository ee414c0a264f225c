// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 3b6e8db37f07fbdc

import type { ListQuery, Presence, TextFilter, ValueFilter } from "@headwater/database/filter";

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
  id?: number | undefined;
  passwordHash?: string | null | undefined;
  apiKey?: string | null | undefined;
  backupCodes?: string[] | null | undefined;
  sshPrivateKey?: string | null | undefined;
  backupKey?: string | null | undefined;
  /** @default 0 */
  tokenCount?: number | undefined;
  mailHash?: string | null | undefined;
  contentHash?: string | null | undefined;
  tokenPrefix?: string | null | undefined;
  pin: string;
  /** @default 0 */
  balance?: number | undefined;
}

/** Columns of an account to change; the others stay as they are. */
export interface AccountPatch {
  passwordHash?: string | null | undefined;
  apiKey?: string | null | undefined;
  backupCodes?: string[] | null | undefined;
  sshPrivateKey?: string | null | undefined;
  backupKey?: string | null | undefined;
  tokenCount?: number | undefined;
  mailHash?: string | null | undefined;
  contentHash?: string | null | undefined;
  tokenPrefix?: string | null | undefined;
  pin?: string | undefined;
  balance?: number | undefined;
}

/** Which account: the primary key. */
export type AccountKey = number;

/** Conditions on accounts; all of them have to hold. */
export interface AccountWhere {
  readonly id?: ValueFilter<number> | undefined;
  readonly passwordHash?: TextFilter | undefined;
  readonly apiKey?: TextFilter | undefined;
  readonly backupCodes?: Presence | undefined;
  readonly sshPrivateKey?: TextFilter | undefined;
  readonly backupKey?: TextFilter | undefined;
  readonly tokenCount?: ValueFilter<number> | undefined;
  readonly mailHash?: TextFilter | undefined;
  readonly contentHash?: TextFilter | undefined;
  readonly tokenPrefix?: TextFilter | undefined;
  readonly pin?: TextFilter | undefined;
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
  hidden: {
    passwordHash: string | null;
    apiKey: string | null;
    backupCodes: string[] | null;
    sshPrivateKey: string | null;
    pin: string;
  };
  key: AccountKey;
  keyColumns: "id";
  create: NewAccount;
  patch: AccountPatch;
  where: AccountWhere;
  sort: AccountSort;
  relations: {};
}
