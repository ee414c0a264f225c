// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 24cbd7b9d970d48f

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/samples` for the OpenAPI document. */
export const samplesDescription: ResourceDescription = {
  name: "samples",
  path: "samples",
  types: { one: "Sample", many: "Samples" },
  labels: { one: "sample", many: "samples" },
  description: "One column of each kind.",
  key: ["id"],
  columns: {
    id: { kind: "integer", schema: { type: "integer" } },
    word: {
      kind: "string",
      body: "required",
      schema: { type: "string", description: "Any text." },
    },
    short: {
      kind: "string",
      nullable: true,
      body: "optional",
      schema: { type: "string", maxLength: 8 },
    },
    state: { kind: "enum", body: "required", schema: { type: "string", enum: ["on", "off"] } },
    count: { kind: "integer", body: "required", schema: { type: "integer" } },
    ratio: { kind: "number", nullable: true, body: "optional", schema: { type: "number" } },
    price: {
      kind: "decimal",
      nullable: true,
      body: "optional",
      schema: { type: "string", pattern: "^-?\\d+(\\.\\d+)?$" },
    },
    weight: { kind: "number", nullable: true, body: "optional", schema: { type: "number" } },
    size: {
      kind: "bigint",
      nullable: true,
      body: "optional",
      schema: { type: "string", pattern: "^-?\\d+$" },
    },
    large: {
      kind: "bigint",
      nullable: true,
      body: "optional",
      schema: { type: "string", pattern: "^-?\\d+$" },
    },
    done: { kind: "boolean", nullable: true, body: "optional", schema: { type: "boolean" } },
    at: {
      kind: "date",
      nullable: true,
      body: "optional",
      schema: { type: "string", format: "date-time" },
    },
    atExactly: {
      kind: "date",
      nullable: true,
      body: "optional",
      schema: { type: "string", format: "date-time" },
    },
    data: { kind: "json", nullable: true, body: "optional", schema: {} },
    packed: { kind: "json", nullable: true, body: "optional", schema: {} },
    bytes: {
      kind: "binary",
      nullable: true,
      body: "optional",
      schema: { type: "string", contentEncoding: "base64" },
    },
  },
  relations: {},
};
