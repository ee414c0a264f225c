// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 5db2383c21c6f718

import type { TableModel } from "@headwater/database/model";

/** How uses lie in the database. */
export const usesModel: TableModel = {
  name: "uses",
  singular: "use",
  path: "uses",
  table: "uses",
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
    apiKeyId: {
      column: "api_key_id",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    secret: {
      column: "secret",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: true,
      optional: true,
    },
    token: {
      column: "token",
      kind: "string",
      storage: "plain",
      access: "hidden",
      nullable: true,
      optional: true,
    },
  },
  relations: {
    secretVault: {
      target: "vaults",
      many: false,
      nullable: true,
      columns: ["secret"],
      references: ["id"],
    },
    invitation: {
      target: "invitations",
      many: false,
      nullable: true,
      columns: ["token"],
      references: ["token"],
    },
  },
  uniques: [],
  foreignKeys: [
    { name: "uses_secret_vaults_id_fk", columns: ["secret"], target: "vaults", references: ["id"] },
    {
      name: "uses_token_invitations_token_fk",
      columns: ["token"],
      target: "invitations",
      references: ["token"],
    },
  ],
  checks: [],
};
