// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 7947b22ae718aea4

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { SeatModel } from "./seats.types.gen.ts";

/** What the API shows of seats. */
export const seatsShape: ResourceShape = {
  name: "seats",
  path: "seats",
  key: ["row", "number"],
  columns: {
    row: { kind: "string", nullable: false },
    number: { kind: "integer", nullable: false },
    note: { kind: "string", nullable: true },
  },
  relations: {},
};

/** Reads and writes seats. */
export type SeatsClient = ResourceClient<SeatModel>;
