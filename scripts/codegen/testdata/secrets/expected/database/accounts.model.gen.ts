// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 da332ff5f7eedcd1

import type { TableModel } from "@headwater/database/model";

/** How accounts lie in the database. */
export const accountsModel: TableModel = {
  name: "accounts",
  singular: "account",
  path: "accounts",
  table: "accounts",
  key: ["id"],
  columns: {
    id: {
      column: "id",
      kind: "integer",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: true,
    },
    passwordHash: {
      column: "password_hash",
      kind: "string",
      storage: "plain",
      access: "hidden",
      nullable: true,
      optional: true,
    },
    apiKey: {
      column: "api_key",
      kind: "string",
      storage: "plain",
      access: "hidden",
      nullable: true,
      optional: true,
    },
    backupCodes: {
      column: "backup_codes",
      kind: "json",
      storage: "jsonText",
      access: "hidden",
      nullable: true,
      optional: true,
    },
    sshPrivateKey: {
      column: "ssh_private_key",
      kind: "string",
      storage: "plain",
      access: "hidden",
      nullable: true,
      optional: true,
    },
    backupKey: {
      column: "backup_key",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: true,
      optional: true,
    },
    tokenCount: {
      column: "token_count",
      kind: "integer",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: true,
    },
    contentHash: {
      column: "content_hash",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: true,
      optional: true,
    },
    pin: {
      column: "pin",
      kind: "string",
      storage: "plain",
      access: "writeOnly",
      nullable: false,
      optional: false,
    },
    balance: {
      column: "balance",
      kind: "integer",
      storage: "plain",
      access: "readOnly",
      nullable: false,
      optional: true,
    },
  },
  relations: {},
  uniques: [],
  foreignKeys: [],
  checks: [],
};
