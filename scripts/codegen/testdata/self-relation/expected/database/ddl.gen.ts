// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 2fe8b876b19a7f48

import type { TableDdl } from "@headwater/database/sync";

/**
 * SQL that makes each table, its columns and its indexes; a table stands after those it points
 * at.
 */
export const ddl: readonly TableDdl[] = [
  {
    table: "folders",
    create: `CREATE TABLE "folders" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "name" text NOT NULL,
  "parent_id" integer REFERENCES "folders" ("id") ON DELETE CASCADE
)`,
    columns: {
      id: '"id" integer PRIMARY KEY AUTOINCREMENT NOT NULL',
      name: '"name" text NOT NULL',
      parent_id: '"parent_id" integer REFERENCES "folders" ("id") ON DELETE CASCADE',
    },
    indexes: {},
  },
];
