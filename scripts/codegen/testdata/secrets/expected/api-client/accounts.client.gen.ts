// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 24f5ac8a6f667cdb

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
    mailHash: { kind: "string", nullable: true },
    contentHash: { kind: "string", nullable: true },
    tokenPrefix: { kind: "string", nullable: true },
    pin: { kind: "string", nullable: false },
    balance: { kind: "integer", nullable: false, defaultValue: 0 },
  },
  relations: {},
};

/** Reads and writes accounts. */
export type AccountsClient = ResourceClient<AccountModel>;
