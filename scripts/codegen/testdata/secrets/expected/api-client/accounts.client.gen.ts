// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 009a8287b33ca6f5

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { AccountModel } from "./accounts.types.gen.ts";

/** What the API shows of accounts. */
export const accountsShape: ResourceShape = {
  name: "accounts",
  path: "accounts",
  key: ["id"],
  columns: {
    id: { kind: "integer", nullable: false },
    backupKey: { kind: "string", nullable: true },
    tokenCount: { kind: "integer", nullable: false, defaultValue: 0 },
    contentHash: { kind: "string", nullable: true },
    pin: { kind: "string", nullable: false },
    balance: { kind: "integer", nullable: false, defaultValue: 0 },
  },
  relations: {},
};

/** Reads and writes accounts. */
export type AccountsClient = ResourceClient<AccountModel>;
