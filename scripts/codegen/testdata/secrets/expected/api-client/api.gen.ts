// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e058588696af2be8

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

export type * from "./accounts.types.gen.ts";
export type * from "./sessions.types.gen.ts";

/** Every resource by its name in code. */
export const shapes: Shapes = {
  accounts: accountsShape,
  sessions: sessionsShape,
};

/** The types of every resource, for generic code. */
export interface ApiModels {
  accounts: AccountModel;
  sessions: SessionModel;
}

/** The whole API, one client for each resource. */
export interface Api {
  readonly accounts: AccountsClient;
  /** Nobody outside can make one. */
  readonly sessions: SessionsClient;
  /** Several writes in one transaction: all of them or none. */
  readonly batch: Batch<ApiModels>;
}

/** A client for the server at `baseUrl`. */
export const createApiClient = (options: ApiClientOptions = {}): Api => {
  const transport = createTransport(options, shapes);
  return {
    accounts: resourceClient(transport, accountsShape),
    sessions: resourceClient(transport, sessionsShape),
    batch: batchClient<ApiModels>(transport),
  };
};
