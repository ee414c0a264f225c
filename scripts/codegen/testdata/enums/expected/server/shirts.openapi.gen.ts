// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 fc26a4fac8bcaf5d

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/shirts` for the OpenAPI document. */
export const shirtsDescription: ResourceDescription = {
  name: "shirts",
  path: "shirts",
  types: { one: "Shirt", many: "Shirts" },
  labels: { one: "shirt", many: "shirts" },
  key: ["id"],
  columns: {
    id: { kind: "integer", schema: { type: "integer" } },
    size: {
      kind: "enum",
      body: "optional",
      schema: { type: "string", enum: ["S", "M", "one size"], default: "M" },
    },
    colour: {
      kind: "enum",
      nullable: true,
      body: "optional",
      schema: { type: "string", enum: ["red", "dark blue"] },
    },
    stars: {
      kind: "integer",
      nullable: true,
      body: "optional",
      schema: { type: "number", enum: [1, 2, 3] },
    },
  },
  relations: {},
};
