// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 3743b9c03cafd97b

import type { TableDdl } from "@headwater/database/sync";

/**
 * SQL that makes each table, its columns and its indexes; a table stands after those it points
 * at.
 */
export const ddl: readonly TableDdl[] = [
  {
    table: "samples",
    create: `CREATE TABLE "samples" (
  "id" integer PRIMARY KEY NOT NULL,
  "word" text NOT NULL,
  "short" text(8),
  "state" text NOT NULL,
  "count" integer NOT NULL,
  "ratio" real,
  "price" numeric,
  "weight" numeric,
  "size" numeric,
  "large" blob,
  "done" integer,
  "at" integer,
  "at_exactly" integer,
  "data" text,
  "packed" blob,
  "bytes" blob
)`,
    columns: {
      id: '"id" integer PRIMARY KEY NOT NULL',
      word: '"word" text NOT NULL',
      short: '"short" text(8)',
      state: '"state" text NOT NULL',
      count: '"count" integer NOT NULL',
      ratio: '"ratio" real',
      price: '"price" numeric',
      weight: '"weight" numeric',
      size: '"size" numeric',
      large: '"large" blob',
      done: '"done" integer',
      at: '"at" integer',
      at_exactly: '"at_exactly" integer',
      data: '"data" text',
      packed: '"packed" blob',
      bytes: '"bytes" blob',
    },
    indexes: {},
  },
];
