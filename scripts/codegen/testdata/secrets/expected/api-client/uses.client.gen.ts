// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 2c02e6491e999c86

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { UseModel } from "./uses.types.gen.ts";

/** What the API shows of uses. */
export const usesShape: ResourceShape = {
  name: "uses",
  path: "uses",
  key: ["id"],
  columns: {
    id: { kind: "integer", nullable: false },
    apiKeyId: { kind: "string", nullable: false },
    secret: { kind: "string", nullable: true },
  },
  relations: {
    secretVault: {
      target: "vaults",
      many: false,
      nullable: true,
      columns: ["secret"],
      references: ["id"],
    },
  },
};

/** Which key was used is no secret, by whatever name it goes; what a token is stays one. */
export type UsesClient = ResourceClient<UseModel>;
