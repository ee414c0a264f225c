// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 efb1c8b90e887aa7

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/shirts` for the documents about the API. */
export const shirtsDescription: ResourceDescription = {
  name: "shirts",
  path: "shirts",
  table: "shirts",
  types: { one: "Shirt", many: "Shirts" },
  labels: { one: "shirt", many: "shirts" },
  key: ["id"],
  columns: {
    id: { kind: "integer", sqlType: "integer", schema: { type: "integer" } },
    size: {
      kind: "enum",
      sqlType: "text",
      body: "optional",
      schema: { type: "string", enum: ["S", "M", "one size"], default: "M" },
    },
    colour: {
      kind: "enum",
      sqlType: "text",
      nullable: true,
      body: "optional",
      schema: { type: "string", enum: ["red", "dark blue"] },
    },
    stars: {
      kind: "integer",
      sqlType: "integer",
      nullable: true,
      body: "optional",
      schema: { type: "number", enum: [1, 2, 3] },
    },
  },
  relations: {},
};
