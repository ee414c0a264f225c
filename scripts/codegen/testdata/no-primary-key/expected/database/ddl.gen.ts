// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 1426a70c301b964d

import type { TableDdl } from "@headwater/database/sync";

/**
 * SQL that makes each table, its columns and its indexes; a table stands after those it points
 * at.
 */
export const ddl: readonly TableDdl[] = [
  {
    table: "measurements",
    create: `CREATE TABLE "measurements" (
  "at" integer NOT NULL,
  "value" text
)`,
    columns: {
      at: '"at" integer NOT NULL',
      value: '"value" text',
    },
    indexes: {},
  },
];
