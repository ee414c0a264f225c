-- 20261128091202_initial, made as the first migration by `bun run db:generate`.
-- Until it is applied it may be edited; what a step of your own may be is told in docs/migrations.md.

-- +migrate Up

-- step: create table users
CREATE TABLE "users" (
  "id" text PRIMARY KEY NOT NULL,
  "email" text NOT NULL,
  "name" text NOT NULL,
  "password_hash" text,
  "role" text NOT NULL DEFAULT 'member',
  "created_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer)),
  "updated_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer)),
  CONSTRAINT "users_role_check" CHECK ("role" in ('admin', 'member'))
);

-- step: create table teams
CREATE TABLE "teams" (
  "id" text PRIMARY KEY NOT NULL,
  "name" text NOT NULL,
  "slug" text NOT NULL,
  "created_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer)),
  "updated_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer))
);

-- step: create table projects
CREATE TABLE "projects" (
  "id" text PRIMARY KEY NOT NULL,
  "team_id" text NOT NULL,
  "key" text NOT NULL,
  "name" text NOT NULL,
  "description" text,
  "settings" text NOT NULL DEFAULT '{}',
  "archived" integer NOT NULL DEFAULT 0,
  "created_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer)),
  "updated_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer)),
  FOREIGN KEY ("team_id") REFERENCES "teams" ("id") ON DELETE CASCADE,
  CONSTRAINT "projects_key_check" CHECK (length("key") between 2 and 10 and "key" not glob '*[^A-Z]*')
);

-- step: create table tickets
CREATE TABLE "tickets" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "project_id" text NOT NULL,
  "title" text(200) NOT NULL,
  "body" text NOT NULL,
  "status" text NOT NULL DEFAULT 'open',
  "priority" integer NOT NULL DEFAULT 2,
  "assignee_id" text,
  "reporter_id" text NOT NULL,
  "parent_id" integer,
  "due_at" integer,
  "estimate_hours" real,
  "created_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer)),
  "updated_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer)),
  FOREIGN KEY ("assignee_id") REFERENCES "users" ("id") ON DELETE SET NULL,
  FOREIGN KEY ("parent_id") REFERENCES "tickets" ("id") ON DELETE SET NULL,
  FOREIGN KEY ("project_id") REFERENCES "projects" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("reporter_id") REFERENCES "users" ("id") ON DELETE RESTRICT,
  CONSTRAINT "tickets_priority_check" CHECK ("priority" between 0 and 4),
  CONSTRAINT "tickets_status_check" CHECK ("status" in ('open', 'in_progress', 'done', 'closed')),
  CONSTRAINT "tickets_title_check" CHECK (length("title") between 1 and 200)
);

-- step: create table attachments
CREATE TABLE "attachments" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "ticket_id" integer NOT NULL,
  "file_name" text NOT NULL,
  "mime_type" text NOT NULL,
  "size_bytes" numeric NOT NULL,
  "content" blob NOT NULL,
  FOREIGN KEY ("ticket_id") REFERENCES "tickets" ("id") ON DELETE CASCADE
);

-- step: create table comments
CREATE TABLE "comments" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "ticket_id" integer NOT NULL,
  "author_id" text NOT NULL,
  "body" text NOT NULL,
  "created_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer)),
  "updated_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer)),
  FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON DELETE RESTRICT,
  FOREIGN KEY ("ticket_id") REFERENCES "tickets" ("id") ON DELETE CASCADE
);

-- step: create table labels
CREATE TABLE "labels" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "project_id" text NOT NULL,
  "name" text NOT NULL,
  "color" text NOT NULL,
  FOREIGN KEY ("project_id") REFERENCES "projects" ("id") ON DELETE CASCADE
);

-- step: create table tasks
CREATE TABLE "tasks" (
  "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  "ticket_id" integer NOT NULL,
  "title" text NOT NULL,
  "done" integer NOT NULL DEFAULT 0,
  "position" integer NOT NULL DEFAULT 0,
  FOREIGN KEY ("ticket_id") REFERENCES "tickets" ("id") ON DELETE CASCADE
);

-- step: create table team_members
CREATE TABLE "team_members" (
  "team_id" text NOT NULL,
  "user_id" text NOT NULL,
  "role" text NOT NULL DEFAULT 'member',
  "joined_at" integer NOT NULL DEFAULT (cast(round(unixepoch('subsec') * 1000) as integer)),
  PRIMARY KEY ("team_id", "user_id"),
  FOREIGN KEY ("team_id") REFERENCES "teams" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("user_id") REFERENCES "users" ("id") ON DELETE CASCADE,
  CONSTRAINT "team_members_role_check" CHECK ("role" in ('owner', 'member'))
);

-- step: create table ticket_labels
CREATE TABLE "ticket_labels" (
  "ticket_id" integer NOT NULL,
  "label_id" integer NOT NULL,
  PRIMARY KEY ("ticket_id", "label_id"),
  FOREIGN KEY ("label_id") REFERENCES "labels" ("id") ON DELETE CASCADE,
  FOREIGN KEY ("ticket_id") REFERENCES "tickets" ("id") ON DELETE CASCADE
);

-- step: create index attachments (attachments_ticket_id_idx)
CREATE INDEX "attachments_ticket_id_idx" ON "attachments" ("ticket_id");

-- step: create index comments (comments_author_id_idx)
CREATE INDEX "comments_author_id_idx" ON "comments" ("author_id");

-- step: create index comments (comments_ticket_id_created_at_idx)
CREATE INDEX "comments_ticket_id_created_at_idx" ON "comments" ("ticket_id", "created_at");

-- step: create index labels (labels_project_id_name_unique)
CREATE UNIQUE INDEX "labels_project_id_name_unique" ON "labels" ("project_id", "name");

-- step: create index projects (projects_key_unique)
CREATE UNIQUE INDEX "projects_key_unique" ON "projects" ("key");

-- step: create index projects (projects_name_idx)
CREATE INDEX "projects_name_idx" ON "projects" ("name");

-- step: create index projects (projects_team_id_idx)
CREATE INDEX "projects_team_id_idx" ON "projects" ("team_id");

-- step: create index tasks (tasks_ticket_id_position_idx)
CREATE INDEX "tasks_ticket_id_position_idx" ON "tasks" ("ticket_id", "position");

-- step: create index team_members (team_members_user_id_idx)
CREATE INDEX "team_members_user_id_idx" ON "team_members" ("user_id");

-- step: create index teams (teams_slug_unique)
CREATE UNIQUE INDEX "teams_slug_unique" ON "teams" ("slug");

-- step: create index ticket_labels (ticket_labels_label_id_idx)
CREATE INDEX "ticket_labels_label_id_idx" ON "ticket_labels" ("label_id");

-- step: create index tickets (tickets_assignee_id_idx)
CREATE INDEX "tickets_assignee_id_idx" ON "tickets" ("assignee_id");

-- step: create index tickets (tickets_created_at_idx)
CREATE INDEX "tickets_created_at_idx" ON "tickets" ("created_at");

-- step: create index tickets (tickets_due_at_idx)
CREATE INDEX "tickets_due_at_idx" ON "tickets" ("due_at");

-- step: create index tickets (tickets_parent_id_idx)
CREATE INDEX "tickets_parent_id_idx" ON "tickets" ("parent_id");

-- step: create index tickets (tickets_project_id_idx)
CREATE INDEX "tickets_project_id_idx" ON "tickets" ("project_id");

-- step: create index tickets (tickets_reporter_id_idx)
CREATE INDEX "tickets_reporter_id_idx" ON "tickets" ("reporter_id");

-- step: create index tickets (tickets_status_priority_idx)
CREATE INDEX "tickets_status_priority_idx" ON "tickets" ("status", "priority");

-- step: create index tickets (tickets_updated_at_idx)
CREATE INDEX "tickets_updated_at_idx" ON "tickets" ("updated_at");

-- step: create index users (users_email_unique)
CREATE UNIQUE INDEX "users_email_unique" ON "users" ("email");

-- step: create index users (users_name_idx)
CREATE INDEX "users_name_idx" ON "users" ("name");

-- step: create trigger comments (comments_touch)
CREATE TRIGGER "comments_touch" AFTER UPDATE ON "comments" FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at"
BEGIN
  UPDATE "comments" SET "updated_at" = max(NEW."updated_at", CAST(round(unixepoch('subsec') * 1000) AS INTEGER))
  WHERE "id" = NEW."id";
END;

-- step: create trigger projects (projects_touch)
CREATE TRIGGER "projects_touch" AFTER UPDATE ON "projects" FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at"
BEGIN
  UPDATE "projects" SET "updated_at" = max(NEW."updated_at", CAST(round(unixepoch('subsec') * 1000) AS INTEGER))
  WHERE "id" = NEW."id";
END;

-- step: create trigger teams (teams_touch)
CREATE TRIGGER "teams_touch" AFTER UPDATE ON "teams" FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at"
BEGIN
  UPDATE "teams" SET "updated_at" = max(NEW."updated_at", CAST(round(unixepoch('subsec') * 1000) AS INTEGER))
  WHERE "id" = NEW."id";
END;

-- step: create trigger tickets (tickets_touch)
CREATE TRIGGER "tickets_touch" AFTER UPDATE ON "tickets" FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at"
BEGIN
  UPDATE "tickets" SET "updated_at" = max(NEW."updated_at", CAST(round(unixepoch('subsec') * 1000) AS INTEGER))
  WHERE "id" = NEW."id";
END;

-- step: create trigger users (users_touch)
CREATE TRIGGER "users_touch" AFTER UPDATE ON "users" FOR EACH ROW
WHEN NEW."updated_at" IS OLD."updated_at"
BEGIN
  UPDATE "users" SET "updated_at" = max(NEW."updated_at", CAST(round(unixepoch('subsec') * 1000) AS INTEGER))
  WHERE "id" = NEW."id";
END;

-- +migrate Down

-- step: drop table attachments
-- (every row of attachments is lost; the copy made before has them)
DROP TABLE "attachments";

-- step: drop table comments
-- (every row of comments is lost; the copy made before has them)
DROP TABLE "comments";

-- step: drop table labels
-- (every row of labels is lost; the copy made before has them)
DROP TABLE "labels";

-- step: drop table projects
-- (every row of projects is lost; the copy made before has them)
DROP TABLE "projects";

-- step: drop table tasks
-- (every row of tasks is lost; the copy made before has them)
DROP TABLE "tasks";

-- step: drop table team_members
-- (every row of team_members is lost; the copy made before has them)
DROP TABLE "team_members";

-- step: drop table teams
-- (every row of teams is lost; the copy made before has them)
DROP TABLE "teams";

-- step: drop table ticket_labels
-- (every row of ticket_labels is lost; the copy made before has them)
DROP TABLE "ticket_labels";

-- step: drop table tickets
-- (every row of tickets is lost; the copy made before has them)
DROP TABLE "tickets";

-- step: drop table users
-- (every row of users is lost; the copy made before has them)
DROP TABLE "users";
