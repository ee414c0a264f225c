// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 696e70605591bfcb

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/measurements` for the documents about the API. */
export const measurementsDescription: ResourceDescription = {
  name: "measurements",
  path: "measurements",
  table: "measurements",
  types: { one: "Measurement", many: "Measurements" },
  labels: { one: "measurement", many: "measurements" },
  key: [],
  columns: {
    at: { kind: "integer", sqlType: "integer", body: "required", schema: { type: "integer" } },
    value: {
      kind: "string",
      sqlType: "text",
      nullable: true,
      body: "optional",
      schema: { type: "string" },
    },
  },
  relations: {},
};
