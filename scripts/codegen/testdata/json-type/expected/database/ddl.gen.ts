// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 0eaf6e5f8420bf74

import type { TableDdl } from "@headwater/database/sync";

/**
 * SQL that makes each table, its columns and its indexes; a table stands after those it points
 * at.
 */
export const ddl: readonly TableDdl[] = [
  {
    table: "maps",
    create: `CREATE TABLE "maps" (
  "id" integer PRIMARY KEY NOT NULL,
  "settings" text NOT NULL,
  "points" text,
  "tags" text,
  "record" text,
  "anything" text,
  "code" text NOT NULL
)`,
    columns: {
      id: '"id" integer PRIMARY KEY NOT NULL',
      settings: '"settings" text NOT NULL',
      points: '"points" text',
      tags: '"tags" text',
      record: '"record" text',
      anything: '"anything" text',
      code: '"code" text NOT NULL',
    },
    indexes: {},
  },
];
