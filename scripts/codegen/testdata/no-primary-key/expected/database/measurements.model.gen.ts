// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 3c468f1220cbc0a9

import type { TableModel } from "@headwater/database/model";

/** How measurements lie in the database. */
export const measurementsModel: TableModel = {
  name: "measurements",
  singular: "measurement",
  path: "measurements",
  table: "measurements",
  key: [],
  columns: {
    at: {
      column: "at",
      kind: "integer",
      storage: "plain",
      access: "open",
      nullable: false,
      optional: false,
    },
    value: {
      column: "value",
      kind: "string",
      storage: "plain",
      access: "open",
      nullable: true,
      optional: true,
    },
  },
  relations: {},
  uniques: [],
  foreignKeys: [],
  checks: [],
};
