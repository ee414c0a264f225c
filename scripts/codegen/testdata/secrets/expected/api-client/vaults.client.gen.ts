// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e38a4c422def63a3

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { VaultModel } from "./vaults.types.gen.ts";

/** What the API shows of vaults. */
export const vaultsShape: ResourceShape = {
  name: "vaults",
  path: "vaults",
  key: ["id"],
  columns: {
    id: { kind: "string", nullable: false },
  },
  relations: {
    uses: { target: "uses", many: true, nullable: true, columns: ["id"], references: ["secret"] },
  },
};

/** Reads and writes vaults. */
export type VaultsClient = ResourceClient<VaultModel>;
