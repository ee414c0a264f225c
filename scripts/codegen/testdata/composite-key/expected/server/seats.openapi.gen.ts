// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 357485edf32b17b0

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/seats` for the documents about the API. */
export const seatsDescription: ResourceDescription = {
  name: "seats",
  path: "seats",
  table: "seats",
  types: { one: "Seat", many: "Seats" },
  labels: { one: "seat", many: "seats" },
  key: ["row", "number"],
  columns: {
    row: { kind: "string", sqlType: "text", body: "required", schema: { type: "string" } },
    number: { kind: "integer", sqlType: "integer", body: "required", schema: { type: "integer" } },
    note: {
      kind: "string",
      sqlType: "text",
      nullable: true,
      body: "optional",
      schema: { type: "string" },
    },
  },
  relations: {},
};
