// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 5e0eab7f1e7f9d1e

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/uses` for the documents about the API. */
export const usesDescription: ResourceDescription = {
  name: "uses",
  path: "uses",
  table: "uses",
  types: { one: "Use", many: "Uses" },
  labels: { one: "use", many: "uses" },
  description:
    "Which key was used is no secret, by whatever name it goes; what a token is stays one.",
  key: ["id"],
  columns: {
    id: { kind: "integer", sqlType: "integer", schema: { type: "integer" } },
    apiKeyId: { kind: "string", sqlType: "text", body: "required", schema: { type: "string" } },
    secret: {
      kind: "string",
      sqlType: "text",
      nullable: true,
      body: "optional",
      schema: { type: "string" },
    },
  },
  relations: {
    secretVault: { target: "vaults", nullable: true, columns: ["secret"], references: ["id"] },
  },
};
