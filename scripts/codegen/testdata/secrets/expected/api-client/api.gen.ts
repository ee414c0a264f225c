// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 daa7bd7d1dc16b06

import {
  type ApiClientOptions,
  type Batch,
  batchClient,
  createTransport,
  resourceClient,
  type Shapes,
} from "@headwater/api-client/runtime";
import { type AccountsClient, accountsShape } from "./accounts.client.gen.ts";
import type { AccountModel } from "./accounts.types.gen.ts";
import { type SessionsClient, sessionsShape } from "./sessions.client.gen.ts";
import type { SessionModel } from "./sessions.types.gen.ts";
import { type UsesClient, usesShape } from "./uses.client.gen.ts";
import type { UseModel } from "./uses.types.gen.ts";
import { type VaultsClient, vaultsShape } from "./vaults.client.gen.ts";
import type { VaultModel } from "./vaults.types.gen.ts";

export type * from "./accounts.types.gen.ts";
export type * from "./sessions.types.gen.ts";
export type * from "./uses.types.gen.ts";
export type * from "./vaults.types.gen.ts";

/** Every resource by its name in code. */
export const shapes: Shapes = {
  accounts: accountsShape,
  sessions: sessionsShape,
  uses: usesShape,
  vaults: vaultsShape,
};

/** The types of every resource, for generic code. */
export interface ApiModels {
  accounts: AccountModel;
  sessions: SessionModel;
  uses: UseModel;
  vaults: VaultModel;
}

/** The whole API, one client for each resource. */
export interface Api {
  readonly accounts: AccountsClient;
  /** Nobody outside can make one. */
  readonly sessions: SessionsClient;
  /** Which key was used is no secret, by whatever name it goes; what a token is stays one. */
  readonly uses: UsesClient;
  readonly vaults: VaultsClient;
  /** Several writes in one transaction: all of them or none. */
  readonly batch: Batch<ApiModels>;
}

/** A client for the server at `baseUrl`. */
export const createApiClient = (options: ApiClientOptions = {}): Api => {
  const transport = createTransport(options, shapes);
  return {
    accounts: resourceClient<AccountModel>(transport, accountsShape),
    sessions: resourceClient<SessionModel>(transport, sessionsShape),
    uses: resourceClient<UseModel>(transport, usesShape),
    vaults: resourceClient<VaultModel>(transport, vaultsShape),
    batch: batchClient<ApiModels>(transport),
  };
};
