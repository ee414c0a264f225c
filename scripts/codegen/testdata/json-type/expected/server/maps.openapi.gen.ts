// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 b5bd1789ac26455c

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/maps` for the documents about the API. */
export const mapsDescription: ResourceDescription = {
  name: "maps",
  path: "maps",
  table: "maps",
  types: { one: "Map", many: "Maps" },
  labels: { one: "map", many: "maps" },
  key: ["id"],
  columns: {
    id: { kind: "integer", sqlType: "integer", schema: { type: "integer" } },
    settings: { kind: "json", sqlType: "text", body: "required", schema: {} },
    points: { kind: "json", sqlType: "text", nullable: true, body: "optional", schema: {} },
    tags: { kind: "json", sqlType: "text", nullable: true, body: "optional", schema: {} },
    record: { kind: "json", sqlType: "text", nullable: true, body: "optional", schema: {} },
    anything: { kind: "json", sqlType: "text", nullable: true, body: "optional", schema: {} },
    code: { kind: "string", sqlType: "text", body: "required", schema: { type: "string" } },
  },
  relations: {},
};
