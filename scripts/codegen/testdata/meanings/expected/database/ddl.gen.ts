// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 85583331964ae6c3

import type { TableDdl } from "@headwater/database/sync";

/**
 * SQL that makes each table, its columns and its indexes; a table stands after those it points
 * at.
 */
export const ddl: readonly TableDdl[] = [
  {
    table: "articles",
    create: `CREATE TABLE "articles" (
  "id" text PRIMARY KEY NOT NULL,
  "title" text NOT NULL,
  "state" text NOT NULL DEFAULT 'draft' CONSTRAINT "articles_state_check" CHECK ("state" in ('draft', 'published', 'author''s')),
  "tone" text CONSTRAINT "articles_tone_check" CHECK ("tone" in ('dry', 'warm')),
  "created_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer)),
  "updated_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))
)`,
    columns: {
      id: '"id" text PRIMARY KEY NOT NULL',
      title: '"title" text NOT NULL',
      state:
        "\"state\" text NOT NULL DEFAULT 'draft' CONSTRAINT \"articles_state_check\" CHECK (\"state\" in ('draft', 'published', 'author''s'))",
      tone: '"tone" text CONSTRAINT "articles_tone_check" CHECK ("tone" in (\'dry\', \'warm\'))',
      created_at:
        "\"created_at\" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))",
      updated_at:
        "\"updated_at\" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))",
    },
    indexes: {},
    triggers: {
      articles_touch: `CREATE TRIGGER "articles_touch" AFTER UPDATE ON "articles" FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at"
BEGIN
  UPDATE "articles" SET "updated_at" = max(NEW."updated_at", CAST(round(unixepoch('subsec') * 1000) AS INTEGER))
  WHERE "id" = NEW."id";
END`,
    },
  },
  {
    table: "pictures",
    create: `CREATE TABLE "pictures" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "kind" text NOT NULL CONSTRAINT "pictures_kind_check" CHECK ("kind" in ('photo', 'drawing')),
  "size" text,
  "added_at" integer NOT NULL,
  "touched_at" integer NOT NULL
)`,
    columns: {
      id: '"id" integer PRIMARY KEY AUTOINCREMENT NOT NULL',
      kind: '"kind" text NOT NULL CONSTRAINT "pictures_kind_check" CHECK ("kind" in (\'photo\', \'drawing\'))',
      size: '"size" text',
      added_at: '"added_at" integer NOT NULL',
      touched_at: '"touched_at" integer NOT NULL',
    },
    indexes: {},
    triggers: {
      pictures_touch: `CREATE TRIGGER "pictures_touch" AFTER UPDATE ON "pictures" FOR EACH ROW
WHEN NEW."touched_at" IS OLD."touched_at"
BEGIN
  UPDATE "pictures" SET "touched_at" = max(NEW."touched_at", unixepoch())
  WHERE "id" = NEW."id";
END`,
    },
  },
];
