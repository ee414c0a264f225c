// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 51a31053a0983f7e

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
  "edition" integer NOT NULL,
  "touched_at" integer NOT NULL
)`,
    columns: {
      id: '"id" integer PRIMARY KEY AUTOINCREMENT NOT NULL',
      kind: '"kind" text NOT NULL CONSTRAINT "pictures_kind_check" CHECK ("kind" in (\'photo\', \'drawing\'))',
      size: '"size" text',
      added_at: '"added_at" integer NOT NULL',
      edition: '"edition" integer NOT NULL',
      touched_at: '"touched_at" integer NOT NULL',
    },
    indexes: {},
    triggers: {
      pictures_touch: `CREATE TRIGGER "pictures_touch" AFTER UPDATE ON "pictures" FOR EACH ROW
WHEN NEW."edition" IS OLD."edition"
BEGIN
  UPDATE "pictures" SET "edition" = OLD."edition" + 1, "touched_at" = CASE WHEN NEW."touched_at" IS OLD."touched_at" THEN max(NEW."touched_at", unixepoch()) ELSE NEW."touched_at" END
  WHERE "id" = NEW."id";
END`,
    },
  },
  {
    table: "people",
    create: `CREATE TABLE "people" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "email" text NOT NULL,
  "deleted_at" integer
)`,
    columns: {
      id: '"id" integer PRIMARY KEY AUTOINCREMENT NOT NULL',
      email: '"email" text NOT NULL',
      deleted_at: '"deleted_at" integer',
    },
    indexes: {
      people_email_unique:
        'CREATE UNIQUE INDEX "people_email_unique" ON "people" ("email") WHERE "deleted_at" IS NULL',
      people_deleted_at_idx:
        'CREATE INDEX "people_deleted_at_idx" ON "people" ("deleted_at") WHERE "deleted_at" IS NOT NULL',
    },
  },
  {
    table: "shelves",
    create: `CREATE TABLE "shelves" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "name" text NOT NULL,
  "deleted_at" integer
)`,
    columns: {
      id: '"id" integer PRIMARY KEY AUTOINCREMENT NOT NULL',
      name: '"name" text NOT NULL',
      deleted_at: '"deleted_at" integer',
    },
    indexes: {
      shelves_deleted_at_idx:
        'CREATE INDEX "shelves_deleted_at_idx" ON "shelves" ("deleted_at") WHERE "deleted_at" IS NOT NULL',
    },
  },
  {
    table: "books",
    create: `CREATE TABLE "books" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "title" text NOT NULL,
  "isbn" text,
  "shelf_id" integer NOT NULL REFERENCES "shelves" ("id") ON DELETE CASCADE,
  "owner_id" integer REFERENCES "people" ("id") ON DELETE RESTRICT,
  "sequel_of" integer REFERENCES "books" ("id") ON DELETE CASCADE,
  "created_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer)),
  "updated_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer)),
  "deleted_at" integer,
  "version" integer NOT NULL DEFAULT 1
)`,
    columns: {
      id: '"id" integer PRIMARY KEY AUTOINCREMENT NOT NULL',
      title: '"title" text NOT NULL',
      isbn: '"isbn" text',
      shelf_id: '"shelf_id" integer NOT NULL REFERENCES "shelves" ("id") ON DELETE CASCADE',
      owner_id: '"owner_id" integer REFERENCES "people" ("id") ON DELETE RESTRICT',
      sequel_of: '"sequel_of" integer REFERENCES "books" ("id") ON DELETE CASCADE',
      created_at:
        "\"created_at\" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))",
      updated_at:
        "\"updated_at\" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))",
      deleted_at: '"deleted_at" integer',
      version: '"version" integer NOT NULL DEFAULT 1',
    },
    indexes: {
      books_isbn_unique:
        'CREATE UNIQUE INDEX "books_isbn_unique" ON "books" ("isbn") WHERE "deleted_at" IS NULL',
      books_title_idx:
        'CREATE UNIQUE INDEX "books_title_idx" ON "books" ("shelf_id", "title") WHERE "deleted_at" IS NULL',
      books_deleted_at_idx:
        'CREATE INDEX "books_deleted_at_idx" ON "books" ("deleted_at") WHERE "deleted_at" IS NOT NULL',
    },
    triggers: {
      books_touch: `CREATE TRIGGER "books_touch" AFTER UPDATE ON "books" FOR EACH ROW
WHEN NEW."version" IS OLD."version"
BEGIN
  UPDATE "books" SET "version" = OLD."version" + 1, "updated_at" = CASE WHEN NEW."updated_at" IS OLD."updated_at" THEN max(NEW."updated_at", CAST(round(unixepoch('subsec') * 1000) AS INTEGER)) ELSE NEW."updated_at" END
  WHERE "id" = NEW."id";
END`,
    },
  },
  {
    table: "pages",
    create: `CREATE TABLE "pages" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "book_id" integer NOT NULL REFERENCES "books" ("id") ON DELETE CASCADE,
  "text" text NOT NULL,
  "deleted_at" integer
)`,
    columns: {
      id: '"id" integer PRIMARY KEY AUTOINCREMENT NOT NULL',
      book_id: '"book_id" integer NOT NULL REFERENCES "books" ("id") ON DELETE CASCADE',
      text: '"text" text NOT NULL',
      deleted_at: '"deleted_at" integer',
    },
    indexes: {
      pages_deleted_at_idx:
        'CREATE INDEX "pages_deleted_at_idx" ON "pages" ("deleted_at") WHERE "deleted_at" IS NOT NULL',
    },
  },
  {
    table: "tags",
    create: `CREATE TABLE "tags" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "word" text NOT NULL,
  "deleted_at" integer
)`,
    columns: {
      id: '"id" integer PRIMARY KEY AUTOINCREMENT NOT NULL',
      word: '"word" text NOT NULL',
      deleted_at: '"deleted_at" integer',
    },
    indexes: {
      tags_deleted_at_idx:
        'CREATE INDEX "tags_deleted_at_idx" ON "tags" ("deleted_at") WHERE "deleted_at" IS NOT NULL',
    },
  },
  {
    table: "book_tags",
    create: `CREATE TABLE "book_tags" (
  "book_id" integer NOT NULL REFERENCES "books" ("id") ON DELETE CASCADE,
  "tag_id" integer NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE,
  "removed_at" integer,
  PRIMARY KEY ("book_id", "tag_id")
)`,
    columns: {
      book_id: '"book_id" integer NOT NULL REFERENCES "books" ("id") ON DELETE CASCADE',
      tag_id: '"tag_id" integer NOT NULL REFERENCES "tags" ("id") ON DELETE CASCADE',
      removed_at: '"removed_at" integer',
    },
    indexes: {
      book_tags_removed_at_idx:
        'CREATE INDEX "book_tags_removed_at_idx" ON "book_tags" ("removed_at") WHERE "removed_at" IS NOT NULL',
    },
  },
  {
    table: "notes",
    create: `CREATE TABLE "notes" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "book_id" integer REFERENCES "books" ("id") ON DELETE CASCADE,
  "person_id" integer REFERENCES "people" ("id") ON DELETE SET NULL,
  "text" text NOT NULL
)`,
    columns: {
      id: '"id" integer PRIMARY KEY AUTOINCREMENT NOT NULL',
      book_id: '"book_id" integer REFERENCES "books" ("id") ON DELETE CASCADE',
      person_id: '"person_id" integer REFERENCES "people" ("id") ON DELETE SET NULL',
      text: '"text" text NOT NULL',
    },
    indexes: {},
  },
  {
    table: "folders",
    create: `CREATE TABLE "folders" (
  "id" text PRIMARY KEY NOT NULL,
  "name" text NOT NULL,
  "parent_id" text REFERENCES "folders" ("id") ON DELETE SET NULL,
  "path" text NOT NULL DEFAULT '',
  "version" integer NOT NULL DEFAULT 1
)`,
    columns: {
      id: '"id" text PRIMARY KEY NOT NULL',
      name: '"name" text NOT NULL',
      parent_id: '"parent_id" text REFERENCES "folders" ("id") ON DELETE SET NULL',
      path: "\"path\" text NOT NULL DEFAULT ''",
      version: '"version" integer NOT NULL DEFAULT 1',
    },
    indexes: {
      folders_path_idx: 'CREATE INDEX "folders_path_idx" ON "folders" ("path")',
    },
    triggers: {
      folders_touch: `CREATE TRIGGER "folders_touch" AFTER UPDATE ON "folders" FOR EACH ROW
WHEN NEW."version" IS OLD."version" AND NEW."path" IS OLD."path"
BEGIN
  UPDATE "folders" SET "version" = OLD."version" + 1
  WHERE "id" = NEW."id";
END`,
    },
  },
  {
    table: "topics",
    create: `CREATE TABLE "topics" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "above_id" integer REFERENCES "topics" ("id") ON DELETE CASCADE,
  "see_also" integer REFERENCES "topics" ("id"),
  "way" text NOT NULL,
  "created_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer)),
  "updated_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer)),
  "deleted_at" integer
)`,
    columns: {
      id: '"id" integer PRIMARY KEY AUTOINCREMENT NOT NULL',
      above_id: '"above_id" integer REFERENCES "topics" ("id") ON DELETE CASCADE',
      see_also: '"see_also" integer REFERENCES "topics" ("id")',
      way: '"way" text NOT NULL',
      created_at:
        "\"created_at\" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))",
      updated_at:
        "\"updated_at\" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))",
      deleted_at: '"deleted_at" integer',
    },
    indexes: {
      topics_deleted_at_idx:
        'CREATE INDEX "topics_deleted_at_idx" ON "topics" ("deleted_at") WHERE "deleted_at" IS NOT NULL',
      topics_way_idx: 'CREATE INDEX "topics_way_idx" ON "topics" ("way")',
    },
    triggers: {
      topics_touch: `CREATE TRIGGER "topics_touch" AFTER UPDATE ON "topics" FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at" AND NEW."way" IS OLD."way"
BEGIN
  UPDATE "topics" SET "updated_at" = max(NEW."updated_at", CAST(round(unixepoch('subsec') * 1000) AS INTEGER))
  WHERE "id" = NEW."id";
END`,
    },
  },
];
