// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 60995b012d574323

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/sessions` for the OpenAPI document. */
export const sessionsDescription: ResourceDescription = {
  name: "sessions",
  path: "sessions",
  types: { one: "Session", many: "Sessions" },
  labels: { one: "session", many: "sessions" },
  description: "Nobody outside can make one.",
  key: ["id"],
  columns: {
    id: { kind: "integer", schema: { type: "integer" } },
  },
  relations: {},
};
