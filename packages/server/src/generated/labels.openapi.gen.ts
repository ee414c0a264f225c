// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 8762d2a5c932e9ae

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/labels` for the OpenAPI document. */
export const labelsDescription: ResourceDescription = {
  name: "labels",
  path: "labels",
  types: { one: "Label", many: "Labels" },
  labels: { one: "label", many: "labels" },
  description: "Words a project's tickets can be marked with.",
  key: ["id"],
  columns: {
    id: {
      kind: "integer",
      schema: {
        type: "integer",
        description: "Primary key: a number given by the database, never used twice.",
      },
    },
    projectId: {
      kind: "string",
      body: "required",
      schema: { type: "string", description: "The project the label belongs to." },
    },
    name: {
      kind: "string",
      body: "required",
      schema: {
        type: "string",
        minLength: 1,
        maxLength: 40,
        description: "The word; unique within its project.",
      },
    },
    color: {
      kind: "string",
      body: "required",
      schema: { type: "string", description: "CSS colour, `#rrggbb`." },
    },
  },
  relations: {
    project: { target: "projects" },
    ticketLabels: { target: "ticketLabels", many: true },
  },
};
