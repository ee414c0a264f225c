// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 7564505be28b3b10

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/seats` for the OpenAPI document. */
export const seatsDescription: ResourceDescription = {
  name: "seats",
  path: "seats",
  types: { one: "Seat", many: "Seats" },
  labels: { one: "seat", many: "seats" },
  key: ["row", "number"],
  columns: {
    row: { kind: "string", body: "required", schema: { type: "string" } },
    number: { kind: "integer", body: "required", schema: { type: "integer" } },
    note: { kind: "string", nullable: true, body: "optional", schema: { type: "string" } },
  },
  relations: {},
};
