// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 6e7eff4558f05a55

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/maps` for the OpenAPI document. */
export const mapsDescription: ResourceDescription = {
  name: "maps",
  path: "maps",
  types: { one: "Map", many: "Maps" },
  labels: { one: "map", many: "maps" },
  key: ["id"],
  columns: {
    id: { kind: "integer", schema: { type: "integer" } },
    settings: { kind: "json", body: "required", schema: {} },
    points: { kind: "json", nullable: true, body: "optional", schema: {} },
    tags: { kind: "json", nullable: true, body: "optional", schema: {} },
    record: { kind: "json", nullable: true, body: "optional", schema: {} },
    anything: { kind: "json", nullable: true, body: "optional", schema: {} },
    code: { kind: "string", body: "required", schema: { type: "string" } },
  },
  relations: {},
};
