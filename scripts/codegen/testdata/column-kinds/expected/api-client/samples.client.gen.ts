// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 6b614ed117d68844

import type { ResourceClient, ResourceShape } from "@headwater/api-client/runtime";
import type { SampleModel } from "./samples.types.gen.ts";

/** What the API shows of samples. */
export const samplesShape: ResourceShape = {
  name: "samples",
  path: "samples",
  key: ["id"],
  columns: {
    id: { kind: "integer", nullable: false },
    word: { kind: "string", nullable: false },
    short: { kind: "string", nullable: true },
    state: { kind: "enum", nullable: false, values: ["on", "off"] },
    count: { kind: "integer", nullable: false },
    ratio: { kind: "number", nullable: true },
    price: { kind: "decimal", nullable: true },
    weight: { kind: "number", nullable: true },
    size: { kind: "bigint", nullable: true },
    large: { kind: "bigint", nullable: true },
    done: { kind: "boolean", nullable: true },
    at: { kind: "date", nullable: true },
    atExactly: { kind: "date", nullable: true },
    data: { kind: "json", nullable: true },
    packed: { kind: "json", nullable: true },
    bytes: { kind: "binary", nullable: true },
  },
  relations: {},
};

/** One column of each kind. */
export type SamplesClient = ResourceClient<SampleModel>;
