// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e936b081584c9f06

import type { ResourceDescription } from "@headwater/server/openapi";

/** `/api/topics` for the documents about the API. */
export const topicsDescription: ResourceDescription = {
  name: "topics",
  path: "topics",
  table: "topics",
  types: { one: "Topic", many: "Topics" },
  labels: { one: "topic", many: "topics" },
  description: "A tree whose rows go together and can be brought back.",
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
    aboveId: {
      kind: "integer",
      sqlType: "integer",
      nullable: true,
      body: "optional",
      schema: { type: "integer" },
    },
    seeAlso: {
      kind: "integer",
      sqlType: "integer",
      nullable: true,
      body: "optional",
      schema: { type: "integer" },
    },
    way: { kind: "string", sqlType: "text", schema: { type: "string" } },
    createdAt: {
      kind: "date",
      sqlType: "integer",
      schema: {
        type: "string",
        format: "date-time",
        description: "When the row was made; set by the server.",
      },
    },
    updatedAt: {
      kind: "date",
      sqlType: "integer",
      schema: {
        type: "string",
        format: "date-time",
        description: "When the row last changed, whoever changed it; kept current by the server.",
      },
    },
    deletedAt: {
      kind: "date",
      sqlType: "integer",
      nullable: true,
      schema: {
        type: "string",
        format: "date-time",
        description: "When the row was removed; null as long as it is there.",
      },
    },
  },
  relations: {
    above: { target: "topics", nullable: true, columns: ["aboveId"], references: ["id"] },
    seeAlsoTopic: { target: "topics", nullable: true, columns: ["seeAlso"], references: ["id"] },
    topicsByAbove: { target: "topics", many: true, columns: ["id"], references: ["aboveId"] },
    topicsBySeeAlso: { target: "topics", many: true, columns: ["id"], references: ["seeAlso"] },
  },
  softDelete: { column: "deletedAt", readable: false },
  tree: { parent: "aboveId", path: "way" },
};
