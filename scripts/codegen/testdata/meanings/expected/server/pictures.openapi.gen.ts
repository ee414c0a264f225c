// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 4b8eabb7e5a962c8

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/pictures` for the documents about the API. */
export const picturesDescription: ResourceDescription = {
  name: "pictures",
  path: "pictures",
  table: "pictures",
  types: { one: "Picture", many: "Pictures" },
  labels: { one: "picture", many: "pictures" },
  description: "The same said of columns made without them.",
  key: ["id"],
  columns: {
    id: {
      kind: "integer",
      sqlType: "integer",
      schema: {
        type: "integer",
        description: "Primary key: a number given by the database, never used twice.",
      },
    },
    kind: {
      kind: "enum",
      sqlType: "text",
      body: "required",
      schema: { type: "string", enum: ["photo", "drawing"] },
    },
    size: {
      kind: "enum",
      sqlType: "text",
      nullable: true,
      body: "optional",
      schema: { type: "string", enum: ["small", "large"] },
    },
    addedAt: {
      kind: "date",
      sqlType: "integer",
      schema: {
        type: "string",
        format: "date-time",
        description: "When the picture was taken in.",
      },
    },
    edition: { kind: "integer", sqlType: "integer", schema: { type: "integer" } },
    touchedAt: {
      kind: "date",
      sqlType: "integer",
      schema: { type: "string", format: "date-time" },
    },
  },
  relations: {},
  version: "edition",
};
