// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 578774f63fe2848c

import type { TableDdl } from "@headwater/database/sync";

/**
 * SQL that makes each table, its columns and its indexes; a table stands after those it points
 * at.
 */
export const ddl: readonly TableDdl[] = [
  {
    table: "accounts",
    create: `CREATE TABLE "accounts" (
  "id" integer PRIMARY KEY NOT NULL,
  "password_hash" text,
  "api_key" text,
  "backup_codes" text,
  "ssh_private_key" text,
  "backup_key" text,
  "token_count" integer NOT NULL DEFAULT 0,
  "mail_hash" text,
  "content_hash" text,
  "token_prefix" text,
  "pin" text NOT NULL,
  "balance" integer NOT NULL DEFAULT 0
)`,
    columns: {
      id: '"id" integer PRIMARY KEY NOT NULL',
      password_hash: '"password_hash" text',
      api_key: '"api_key" text',
      backup_codes: '"backup_codes" text',
      ssh_private_key: '"ssh_private_key" text',
      backup_key: '"backup_key" text',
      token_count: '"token_count" integer NOT NULL DEFAULT 0',
      mail_hash: '"mail_hash" text',
      content_hash: '"content_hash" text',
      token_prefix: '"token_prefix" text',
      pin: '"pin" text NOT NULL',
      balance: '"balance" integer NOT NULL DEFAULT 0',
    },
    indexes: {},
  },
  {
    table: "sessions",
    create: `CREATE TABLE "sessions" (
  "id" integer PRIMARY KEY NOT NULL,
  "refresh_token" text NOT NULL
)`,
    columns: {
      id: '"id" integer PRIMARY KEY NOT NULL',
      refresh_token: '"refresh_token" text NOT NULL',
    },
    indexes: {},
  },
  {
    table: "invitations",
    create: `CREATE TABLE "invitations" (
  "token" text PRIMARY KEY NOT NULL
)`,
    columns: {
      token: '"token" text PRIMARY KEY NOT NULL',
    },
    indexes: {},
  },
  {
    table: "vaults",
    create: `CREATE TABLE "vaults" (
  "id" text PRIMARY KEY NOT NULL
)`,
    columns: {
      id: '"id" text PRIMARY KEY NOT NULL',
    },
    indexes: {},
  },
  {
    table: "uses",
    create: `CREATE TABLE "uses" (
  "id" integer PRIMARY KEY NOT NULL,
  "api_key_id" text NOT NULL,
  "secret" text REFERENCES "vaults" ("id"),
  "token" text REFERENCES "invitations" ("token")
)`,
    columns: {
      id: '"id" integer PRIMARY KEY NOT NULL',
      api_key_id: '"api_key_id" text NOT NULL',
      secret: '"secret" text REFERENCES "vaults" ("id")',
      token: '"token" text REFERENCES "invitations" ("token")',
    },
    indexes: {},
  },
];
