// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 f019e25e723b4672

import type { TableModel } from "@headwater/database/model";

/** How maps lie in the database. */
export const mapsModel: TableModel = {
  name: "maps",
  singular: "map",
  path: "maps",
  table: "maps",
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
    settings: {
      column: "settings",
      kind: "json",
      storage: "jsonText",
      access: "open",
      nullable: false,
      optional: false,
    },
    points: {
      column: "points",
      kind: "json",
      storage: "jsonText",
      access: "open",
      nullable: true,
      optional: true,
    },
    tags: {
      column: "tags",
      kind: "json",
      storage: "jsonText",
      access: "open",
      nullable: true,
      optional: true,
    },
    record: {
      column: "record",
      kind: "json",
      storage: "jsonText",
      access: "open",
      nullable: true,
      optional: true,
    },
    anything: {
      column: "anything",
      kind: "json",
      storage: "jsonText",
      access: "open",
      nullable: true,
      optional: true,
    },
    code: {
      column: "code",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
  },
  relations: {},
  uniques: [],
  foreignKeys: [],
  checks: [],
};
