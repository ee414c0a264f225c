// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 30bfab0f9f8af3b2

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/sessions` for the documents about the API. */
export const sessionsDescription: ResourceDescription = {
  name: "sessions",
  path: "sessions",
  table: "sessions",
  types: { one: "Session", many: "Sessions" },
  labels: { one: "session", many: "sessions" },
  description: "Nobody outside can make one.",
  key: ["id"],
  columns: {
    id: { kind: "integer", sqlType: "integer", schema: { type: "integer" } },
  },
  relations: {},
};
