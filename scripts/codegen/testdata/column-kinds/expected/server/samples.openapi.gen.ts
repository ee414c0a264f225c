// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 61105955149b9235

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/samples` for the documents about the API. */
export const samplesDescription: ResourceDescription = {
  name: "samples",
  path: "samples",
  table: "samples",
  types: { one: "Sample", many: "Samples" },
  labels: { one: "sample", many: "samples" },
  description: "One column of each kind.",
  key: ["id"],
  columns: {
    id: { kind: "integer", sqlType: "integer", schema: { type: "integer" } },
    word: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: { type: "string", description: "Any text." },
    },
    short: {
      kind: "string",
      sqlType: "text(8)",
      nullable: true,
      body: "optional",
      schema: { type: "string", maxLength: 8 },
    },
    state: {
      kind: "enum",
      sqlType: "text",
      body: "required",
      schema: { type: "string", enum: ["on", "off"] },
    },
    count: { kind: "integer", sqlType: "integer", body: "required", schema: { type: "integer" } },
    ratio: {
      kind: "number",
      sqlType: "real",
      nullable: true,
      body: "optional",
      schema: { type: "number" },
    },
    price: {
      kind: "decimal",
      sqlType: "numeric",
      nullable: true,
      body: "optional",
      schema: { type: "string", pattern: "^-?\\d+(\\.\\d+)?$" },
    },
    weight: {
      kind: "number",
      sqlType: "numeric",
      nullable: true,
      body: "optional",
      schema: { type: "number" },
    },
    size: {
      kind: "bigint",
      sqlType: "numeric",
      nullable: true,
      body: "optional",
      schema: { type: "string", pattern: "^-?\\d+$" },
    },
    large: {
      kind: "bigint",
      sqlType: "blob",
      nullable: true,
      body: "optional",
      schema: { type: "string", pattern: "^-?\\d+$" },
    },
    done: {
      kind: "boolean",
      sqlType: "integer",
      nullable: true,
      body: "optional",
      schema: { type: "boolean" },
    },
    at: {
      kind: "date",
      sqlType: "integer",
      nullable: true,
      body: "optional",
      schema: { type: "string", format: "date-time" },
    },
    atExactly: {
      kind: "date",
      sqlType: "integer",
      nullable: true,
      body: "optional",
      schema: { type: "string", format: "date-time" },
    },
    data: { kind: "json", sqlType: "text", nullable: true, body: "optional", schema: {} },
    packed: { kind: "json", sqlType: "blob", nullable: true, body: "optional", schema: {} },
    bytes: {
      kind: "binary",
      sqlType: "blob",
      nullable: true,
      body: "optional",
      schema: { type: "string", contentEncoding: "base64" },
    },
  },
  relations: {},
};
