// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e56f79c3e32aa633

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { ShirtModel } from "./shirts.types.gen.ts";

/** What the API shows of shirts. */
export const shirtsShape: ResourceShape = {
  name: "shirts",
  path: "shirts",
  key: ["id"],
  columns: {
    id: { kind: "integer", nullable: false },
    size: { kind: "enum", nullable: false, values: ["S", "M", "one size"], defaultValue: "M" },
    colour: { kind: "enum", nullable: true, values: ["red", "dark blue"] },
    stars: { kind: "integer", nullable: true },
  },
  relations: {},
};

/** Reads and writes shirts. */
export type ShirtsClient = ResourceClient<ShirtModel>;
