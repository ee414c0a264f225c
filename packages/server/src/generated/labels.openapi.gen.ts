// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 b098e5c6a1d6a9f0

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/labels` for the documents about the API. */
export const labelsDescription: ResourceDescription = {
  name: "labels",
  path: "labels",
  table: "labels",
  types: { one: "Label", many: "Labels" },
  labels: { one: "label", many: "labels" },
  description: "Words a project's tickets can be marked with.",
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
    projectId: {
      kind: "string",
      sqlType: "text",
      body: "required",
      schema: { type: "string", description: "The project the label belongs to." },
    },
    name: {
      kind: "string",
      sqlType: "text",
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
      sqlType: "text",
      body: "required",
      schema: { type: "string", description: "CSS colour, `#rrggbb`." },
    },
  },
  relations: {
    project: { target: "projects", columns: ["projectId"], references: ["id"] },
    ticketLabels: { target: "ticketLabels", many: true, columns: ["id"], references: ["labelId"] },
  },
};
