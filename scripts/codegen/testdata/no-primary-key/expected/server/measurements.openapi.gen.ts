// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 bdbf7ace60f3ca96

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/measurements` for the OpenAPI document. */
export const measurementsDescription: ResourceDescription = {
  name: "measurements",
  path: "measurements",
  types: { one: "Measurement", many: "Measurements" },
  labels: { one: "measurement", many: "measurements" },
  key: [],
  columns: {
    at: { kind: "integer", body: "required", schema: { type: "integer" } },
    value: { kind: "string", nullable: true, body: "optional", schema: { type: "string" } },
  },
  relations: {},
};
