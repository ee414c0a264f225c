// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 14f898a238de27e4

import type { TableDdl } from "@headwater/database/sync";

/**
 * SQL that makes each table, its columns and its indexes; a table stands after those it points
 * at.
 */
export const ddl: readonly TableDdl[] = [
  {
    table: "seats",
    create: `CREATE TABLE "seats" (
  "row" text NOT NULL,
  "number" integer NOT NULL,
  "note" text,
  PRIMARY KEY ("row", "number")
)`,
    columns: {
      row: '"row" text NOT NULL',
      number: '"number" integer NOT NULL',
      note: '"note" text',
    },
    indexes: {},
  },
];
