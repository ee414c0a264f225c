// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 ff0a578bc92b3797

import type { TableDdl } from "@headwater/database/sync";

/**
 * SQL that makes each table, its columns and its indexes; a table stands after those it points
 * at.
 */
export const ddl: readonly TableDdl[] = [
  {
    table: "shirts",
    create: `CREATE TABLE "shirts" (
  "id" integer PRIMARY KEY NOT NULL,
  "size" text NOT NULL DEFAULT 'M',
  "colour" text,
  "stars" integer
)`,
    columns: {
      id: '"id" integer PRIMARY KEY NOT NULL',
      size: "\"size\" text NOT NULL DEFAULT 'M'",
      colour: '"colour" text',
      stars: '"stars" integer',
    },
    indexes: {},
  },
];
