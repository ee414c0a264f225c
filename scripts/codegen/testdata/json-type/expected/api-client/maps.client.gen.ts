// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 4002cc1d774275eb

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { MapModel } from "./maps.types.gen.ts";

/** What the API shows of maps. */
export const mapsShape: ResourceShape = {
  name: "maps",
  path: "maps",
  key: ["id"],
  columns: {
    id: { kind: "integer", nullable: false },
    settings: { kind: "json", nullable: false },
    points: { kind: "json", nullable: true },
    tags: { kind: "json", nullable: true },
    record: { kind: "json", nullable: true },
    anything: { kind: "json", nullable: true },
    code: { kind: "string", nullable: false },
  },
  relations: {},
};

/** Reads and writes maps. */
export type MapsClient = ResourceClient<MapModel>;
