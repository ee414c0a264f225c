// Generated from packages/database/src/schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 a690ff187634163f

import type { TableDdl } from "@headwater/database/sync";

/**
 * SQL that makes each table, its columns and its indexes; a table stands after those it points
 * at.
 */
export const ddl: readonly TableDdl[] = [
  {
    table: "users",
    create: `CREATE TABLE "users" (
  "id" text PRIMARY KEY NOT NULL,
  "email" text NOT NULL,
  "name" text NOT NULL,
  "password_hash" text,
  "role" text NOT NULL DEFAULT 'member' CONSTRAINT "users_role_check" CHECK ("role" in ('admin', 'member')),
  "created_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer)),
  "updated_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))
)`,
    columns: {
      id: '"id" text PRIMARY KEY NOT NULL',
      email: '"email" text NOT NULL',
      name: '"name" text NOT NULL',
      password_hash: '"password_hash" text',
      role: "\"role\" text NOT NULL DEFAULT 'member' CONSTRAINT \"users_role_check\" CHECK (\"role\" in ('admin', 'member'))",
      created_at:
        "\"created_at\" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))",
      updated_at:
        "\"updated_at\" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))",
    },
    indexes: {
      users_email_unique: 'CREATE UNIQUE INDEX "users_email_unique" ON "users" ("email")',
      users_name_idx: 'CREATE INDEX "users_name_idx" ON "users" ("name")',
    },
    triggers: {
      users_touch: `CREATE TRIGGER "users_touch" AFTER UPDATE ON "users" FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at"
BEGIN
  UPDATE "users" SET "updated_at" = max(NEW."updated_at", CAST(round(unixepoch('subsec') * 1000) AS INTEGER))
  WHERE "id" = NEW."id";
END`,
    },
  },
  {
    table: "roles",
    create: `CREATE TABLE "roles" (
  "key" text PRIMARY KEY NOT NULL CONSTRAINT "roles_key_check" CHECK ("key" in ('admin', 'member')),
  "name" text NOT NULL,
  "description" text NOT NULL
)`,
    columns: {
      key: '"key" text PRIMARY KEY NOT NULL CONSTRAINT "roles_key_check" CHECK ("key" in (\'admin\', \'member\'))',
      name: '"name" text NOT NULL',
      description: '"description" text NOT NULL',
    },
    indexes: {
      roles_name_unique: 'CREATE UNIQUE INDEX "roles_name_unique" ON "roles" ("name")',
    },
  },
  {
    table: "permissions",
    create: `CREATE TABLE "permissions" (
  "key" text PRIMARY KEY NOT NULL CONSTRAINT "permissions_key_check" CHECK ("key" glob '[a-z]*.[a-z]*'),
  "description" text NOT NULL
)`,
    columns: {
      key: '"key" text PRIMARY KEY NOT NULL CONSTRAINT "permissions_key_check" CHECK ("key" glob \'[a-z]*.[a-z]*\')',
      description: '"description" text NOT NULL',
    },
    indexes: {},
  },
  {
    table: "role_permissions",
    create: `CREATE TABLE "role_permissions" (
  "role_key" text NOT NULL REFERENCES "roles" ("key") ON DELETE CASCADE,
  "permission_key" text NOT NULL REFERENCES "permissions" ("key") ON DELETE CASCADE,
  PRIMARY KEY ("role_key", "permission_key")
)`,
    columns: {
      role_key: '"role_key" text NOT NULL REFERENCES "roles" ("key") ON DELETE CASCADE',
      permission_key:
        '"permission_key" text NOT NULL REFERENCES "permissions" ("key") ON DELETE CASCADE',
    },
    indexes: {
      role_permissions_permission_key_idx:
        'CREATE INDEX "role_permissions_permission_key_idx" ON "role_permissions" ("permission_key")',
    },
  },
  {
    table: "teams",
    create: `CREATE TABLE "teams" (
  "id" text PRIMARY KEY NOT NULL,
  "name" text NOT NULL,
  "slug" text NOT NULL,
  "created_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer)),
  "updated_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))
)`,
    columns: {
      id: '"id" text PRIMARY KEY NOT NULL',
      name: '"name" text NOT NULL',
      slug: '"slug" text NOT NULL',
      created_at:
        "\"created_at\" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))",
      updated_at:
        "\"updated_at\" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))",
    },
    indexes: {
      teams_slug_unique: 'CREATE UNIQUE INDEX "teams_slug_unique" ON "teams" ("slug")',
    },
    triggers: {
      teams_touch: `CREATE TRIGGER "teams_touch" AFTER UPDATE ON "teams" FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at"
BEGIN
  UPDATE "teams" SET "updated_at" = max(NEW."updated_at", CAST(round(unixepoch('subsec') * 1000) AS INTEGER))
  WHERE "id" = NEW."id";
END`,
    },
  },
  {
    table: "team_members",
    create: `CREATE TABLE "team_members" (
  "team_id" text NOT NULL REFERENCES "teams" ("id") ON DELETE CASCADE,
  "user_id" text NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE,
  "role" text NOT NULL DEFAULT 'member' CONSTRAINT "team_members_role_check" CHECK ("role" in ('owner', 'member')),
  "joined_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer)),
  PRIMARY KEY ("team_id", "user_id")
)`,
    columns: {
      team_id: '"team_id" text NOT NULL REFERENCES "teams" ("id") ON DELETE CASCADE',
      user_id: '"user_id" text NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE',
      role: "\"role\" text NOT NULL DEFAULT 'member' CONSTRAINT \"team_members_role_check\" CHECK (\"role\" in ('owner', 'member'))",
      joined_at:
        "\"joined_at\" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))",
    },
    indexes: {
      team_members_user_id_idx:
        'CREATE INDEX "team_members_user_id_idx" ON "team_members" ("user_id")',
    },
  },
  {
    table: "projects",
    create: `CREATE TABLE "projects" (
  "id" text PRIMARY KEY NOT NULL,
  "team_id" text NOT NULL REFERENCES "teams" ("id") ON DELETE CASCADE,
  "key" text NOT NULL CONSTRAINT "projects_key_check" CHECK (length("key") between 2 and 10 and "key" not glob '*[^A-Z]*'),
  "name" text NOT NULL,
  "description" text,
  "settings" text NOT NULL DEFAULT '{}',
  "archived" integer NOT NULL DEFAULT 0,
  "created_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer)),
  "updated_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))
)`,
    columns: {
      id: '"id" text PRIMARY KEY NOT NULL',
      team_id: '"team_id" text NOT NULL REFERENCES "teams" ("id") ON DELETE CASCADE',
      key: '"key" text NOT NULL CONSTRAINT "projects_key_check" CHECK (length("key") between 2 and 10 and "key" not glob \'*[^A-Z]*\')',
      name: '"name" text NOT NULL',
      description: '"description" text',
      settings: "\"settings\" text NOT NULL DEFAULT '{}'",
      archived: '"archived" integer NOT NULL DEFAULT 0',
      created_at:
        "\"created_at\" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))",
      updated_at:
        "\"updated_at\" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))",
    },
    indexes: {
      projects_key_unique: 'CREATE UNIQUE INDEX "projects_key_unique" ON "projects" ("key")',
      projects_team_id_idx: 'CREATE INDEX "projects_team_id_idx" ON "projects" ("team_id")',
      projects_name_idx: 'CREATE INDEX "projects_name_idx" ON "projects" ("name")',
    },
    triggers: {
      projects_touch: `CREATE TRIGGER "projects_touch" AFTER UPDATE ON "projects" FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at"
BEGIN
  UPDATE "projects" SET "updated_at" = max(NEW."updated_at", CAST(round(unixepoch('subsec') * 1000) AS INTEGER))
  WHERE "id" = NEW."id";
END`,
    },
  },
  {
    table: "tickets",
    create: `CREATE TABLE "tickets" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "project_id" text NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
  "title" text(200) NOT NULL CONSTRAINT "tickets_title_check" CHECK (length("title") between 1 and 200),
  "body" text NOT NULL,
  "status" text NOT NULL DEFAULT 'open' CONSTRAINT "tickets_status_check" CHECK ("status" in ('open', 'in_progress', 'done', 'closed')),
  "priority" integer NOT NULL DEFAULT 2 CONSTRAINT "tickets_priority_check" CHECK ("priority" between 0 and 4),
  "assignee_id" text REFERENCES "users" ("id") ON DELETE SET NULL,
  "reporter_id" text NOT NULL REFERENCES "users" ("id") ON DELETE RESTRICT,
  "parent_id" integer REFERENCES "tickets" ("id") ON DELETE SET NULL,
  "due_at" integer,
  "estimate_hours" real,
  "created_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer)),
  "updated_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))
)`,
    columns: {
      id: '"id" integer PRIMARY KEY AUTOINCREMENT NOT NULL',
      project_id: '"project_id" text NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE',
      title:
        '"title" text(200) NOT NULL CONSTRAINT "tickets_title_check" CHECK (length("title") between 1 and 200)',
      body: '"body" text NOT NULL',
      status:
        "\"status\" text NOT NULL DEFAULT 'open' CONSTRAINT \"tickets_status_check\" CHECK (\"status\" in ('open', 'in_progress', 'done', 'closed'))",
      priority:
        '"priority" integer NOT NULL DEFAULT 2 CONSTRAINT "tickets_priority_check" CHECK ("priority" between 0 and 4)',
      assignee_id: '"assignee_id" text REFERENCES "users" ("id") ON DELETE SET NULL',
      reporter_id: '"reporter_id" text NOT NULL REFERENCES "users" ("id") ON DELETE RESTRICT',
      parent_id: '"parent_id" integer REFERENCES "tickets" ("id") ON DELETE SET NULL',
      due_at: '"due_at" integer',
      estimate_hours: '"estimate_hours" real',
      created_at:
        "\"created_at\" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))",
      updated_at:
        "\"updated_at\" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))",
    },
    indexes: {
      tickets_project_id_idx: 'CREATE INDEX "tickets_project_id_idx" ON "tickets" ("project_id")',
      tickets_assignee_id_idx:
        'CREATE INDEX "tickets_assignee_id_idx" ON "tickets" ("assignee_id")',
      tickets_reporter_id_idx:
        'CREATE INDEX "tickets_reporter_id_idx" ON "tickets" ("reporter_id")',
      tickets_parent_id_idx: 'CREATE INDEX "tickets_parent_id_idx" ON "tickets" ("parent_id")',
      tickets_status_priority_idx:
        'CREATE INDEX "tickets_status_priority_idx" ON "tickets" ("status", "priority")',
      tickets_created_at_idx: 'CREATE INDEX "tickets_created_at_idx" ON "tickets" ("created_at")',
      tickets_updated_at_idx: 'CREATE INDEX "tickets_updated_at_idx" ON "tickets" ("updated_at")',
      tickets_due_at_idx: 'CREATE INDEX "tickets_due_at_idx" ON "tickets" ("due_at")',
    },
    triggers: {
      tickets_touch: `CREATE TRIGGER "tickets_touch" AFTER UPDATE ON "tickets" FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at"
BEGIN
  UPDATE "tickets" SET "updated_at" = max(NEW."updated_at", CAST(round(unixepoch('subsec') * 1000) AS INTEGER))
  WHERE "id" = NEW."id";
END`,
    },
  },
  {
    table: "tasks",
    create: `CREATE TABLE "tasks" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "ticket_id" integer NOT NULL REFERENCES "tickets" ("id") ON DELETE CASCADE,
  "title" text NOT NULL,
  "done" integer NOT NULL DEFAULT 0,
  "position" integer NOT NULL DEFAULT 0
)`,
    columns: {
      id: '"id" integer PRIMARY KEY AUTOINCREMENT NOT NULL',
      ticket_id: '"ticket_id" integer NOT NULL REFERENCES "tickets" ("id") ON DELETE CASCADE',
      title: '"title" text NOT NULL',
      done: '"done" integer NOT NULL DEFAULT 0',
      position: '"position" integer NOT NULL DEFAULT 0',
    },
    indexes: {
      tasks_ticket_id_position_idx:
        'CREATE INDEX "tasks_ticket_id_position_idx" ON "tasks" ("ticket_id", "position")',
    },
  },
  {
    table: "comments",
    create: `CREATE TABLE "comments" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "ticket_id" integer NOT NULL REFERENCES "tickets" ("id") ON DELETE CASCADE,
  "author_id" text NOT NULL REFERENCES "users" ("id") ON DELETE RESTRICT,
  "body" text NOT NULL,
  "created_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer)),
  "updated_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))
)`,
    columns: {
      id: '"id" integer PRIMARY KEY AUTOINCREMENT NOT NULL',
      ticket_id: '"ticket_id" integer NOT NULL REFERENCES "tickets" ("id") ON DELETE CASCADE',
      author_id: '"author_id" text NOT NULL REFERENCES "users" ("id") ON DELETE RESTRICT',
      body: '"body" text NOT NULL',
      created_at:
        "\"created_at\" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))",
      updated_at:
        "\"updated_at\" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))",
    },
    indexes: {
      comments_ticket_id_created_at_idx:
        'CREATE INDEX "comments_ticket_id_created_at_idx" ON "comments" ("ticket_id", "created_at")',
      comments_author_id_idx: 'CREATE INDEX "comments_author_id_idx" ON "comments" ("author_id")',
    },
    triggers: {
      comments_touch: `CREATE TRIGGER "comments_touch" AFTER UPDATE ON "comments" FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at"
BEGIN
  UPDATE "comments" SET "updated_at" = max(NEW."updated_at", CAST(round(unixepoch('subsec') * 1000) AS INTEGER))
  WHERE "id" = NEW."id";
END`,
    },
  },
  {
    table: "labels",
    create: `CREATE TABLE "labels" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "project_id" text NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE,
  "name" text NOT NULL,
  "color" text NOT NULL
)`,
    columns: {
      id: '"id" integer PRIMARY KEY AUTOINCREMENT NOT NULL',
      project_id: '"project_id" text NOT NULL REFERENCES "projects" ("id") ON DELETE CASCADE',
      name: '"name" text NOT NULL',
      color: '"color" text NOT NULL',
    },
    indexes: {
      labels_project_id_name_unique:
        'CREATE UNIQUE INDEX "labels_project_id_name_unique" ON "labels" ("project_id", "name")',
    },
  },
  {
    table: "ticket_labels",
    create: `CREATE TABLE "ticket_labels" (
  "ticket_id" integer NOT NULL REFERENCES "tickets" ("id") ON DELETE CASCADE,
  "label_id" integer NOT NULL REFERENCES "labels" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("ticket_id", "label_id")
)`,
    columns: {
      ticket_id: '"ticket_id" integer NOT NULL REFERENCES "tickets" ("id") ON DELETE CASCADE',
      label_id: '"label_id" integer NOT NULL REFERENCES "labels" ("id") ON DELETE CASCADE',
    },
    indexes: {
      ticket_labels_label_id_idx:
        'CREATE INDEX "ticket_labels_label_id_idx" ON "ticket_labels" ("label_id")',
    },
  },
  {
    table: "attachments",
    create: `CREATE TABLE "attachments" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "ticket_id" integer NOT NULL REFERENCES "tickets" ("id") ON DELETE CASCADE,
  "file_name" text NOT NULL,
  "mime_type" text NOT NULL,
  "size_bytes" numeric NOT NULL,
  "content" blob NOT NULL
)`,
    columns: {
      id: '"id" integer PRIMARY KEY AUTOINCREMENT NOT NULL',
      ticket_id: '"ticket_id" integer NOT NULL REFERENCES "tickets" ("id") ON DELETE CASCADE',
      file_name: '"file_name" text NOT NULL',
      mime_type: '"mime_type" text NOT NULL',
      size_bytes: '"size_bytes" numeric NOT NULL',
      content: '"content" blob NOT NULL',
    },
    indexes: {
      attachments_ticket_id_idx:
        'CREATE INDEX "attachments_ticket_id_idx" ON "attachments" ("ticket_id")',
    },
  },
];
