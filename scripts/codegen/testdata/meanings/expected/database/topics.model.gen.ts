// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 e36c0088d88d67ca

import type { TableModel } from "@headwater/database/model";

/** How topics lie in the database. */
export const topicsModel: TableModel = {
  name: "topics",
  singular: "topic",
  path: "topics",
  table: "topics",
  key: ["id"],
  columns: {
    id: {
      column: "id",
      kind: "integer",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: true,
    },
    aboveId: {
      column: "above_id",
      kind: "integer",
      storage: "plain",
      access: "open",
      nullable: true,
      optional: true,
    },
    seeAlso: {
      column: "see_also",
      kind: "integer",
      storage: "plain",
      access: "open",
      nullable: true,
      optional: true,
    },
    way: {
      column: "way",
      kind: "string",
      storage: "plain",
      access: "readOnly",
      nullable: false,
      optional: true,
    },
    createdAt: {
      column: "created_at",
      kind: "date",
      storage: "milliseconds",
      access: "readOnly",
      nullable: false,
      optional: true,
    },
    updatedAt: {
      column: "updated_at",
      kind: "date",
      storage: "milliseconds",
      access: "readOnly",
      nullable: false,
      optional: true,
    },
    deletedAt: {
      column: "deleted_at",
      kind: "date",
      storage: "milliseconds",
      access: "readOnly",
      nullable: true,
      optional: true,
    },
  },
  relations: {
    above: {
      target: "topics",
      many: false,
      nullable: true,
      columns: ["aboveId"],
      references: ["id"],
    },
    seeAlsoTopic: {
      target: "topics",
      many: false,
      nullable: true,
      columns: ["seeAlso"],
      references: ["id"],
    },
    topicsByAbove: {
      target: "topics",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["aboveId"],
    },
    topicsBySeeAlso: {
      target: "topics",
      many: true,
      nullable: true,
      columns: ["id"],
      references: ["seeAlso"],
    },
  },
  uniques: [],
  foreignKeys: [
    {
      name: "topics_above_id_topics_id_fk",
      columns: ["aboveId"],
      target: "topics",
      references: ["id"],
      onDelete: "cascade",
    },
    {
      name: "topics_see_also_topics_id_fk",
      columns: ["seeAlso"],
      target: "topics",
      references: ["id"],
    },
  ],
  checks: [],
  softDelete: { column: "deletedAt", readable: false },
  tree: { parent: "aboveId", path: "way" },
  timestamps: { createdAt: "createdAt", updatedAt: "updatedAt" },
};
