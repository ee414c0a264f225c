-- 20261128093528_roles_and_permissions, made after 20261128091202_initial by `bun run db:generate`.
-- Until it is applied it may be edited; what a step of your own may be is told in docs/migrations.md.

-- +migrate Up

-- step: create table permissions
CREATE TABLE "permissions" (
  "key" text PRIMARY KEY NOT NULL,
  "description" text NOT NULL,
  CONSTRAINT "permissions_key_check" CHECK ("key" glob '[a-z]*.[a-z]*')
);

-- step: create table roles
CREATE TABLE "roles" (
  "key" text PRIMARY KEY NOT NULL,
  "name" text NOT NULL,
  "description" text NOT NULL,
  CONSTRAINT "roles_key_check" CHECK ("key" in ('admin', 'member'))
);

-- step: create table role_permissions
CREATE TABLE "role_permissions" (
  "role_key" text NOT NULL,
  "permission_key" text NOT NULL,
  PRIMARY KEY ("role_key", "permission_key"),
  FOREIGN KEY ("permission_key") REFERENCES "permissions" ("key") ON DELETE CASCADE,
  FOREIGN KEY ("role_key") REFERENCES "roles" ("key") ON DELETE CASCADE
);

-- step: create index role_permissions (role_permissions_permission_key_idx)
CREATE INDEX "role_permissions_permission_key_idx" ON "role_permissions" ("permission_key");

-- step: create index roles (roles_name_unique)
CREATE UNIQUE INDEX "roles_name_unique" ON "roles" ("name");

-- +migrate Down

-- step: drop table permissions
-- (every row of permissions is lost; the copy made before has them)
DROP TABLE "permissions";

-- step: drop table role_permissions
-- (every row of role_permissions is lost; the copy made before has them)
DROP TABLE "role_permissions";

-- step: drop table roles
-- (every row of roles is lost; the copy made before has them)
DROP TABLE "roles";
