import { resource } from "@headwater/database/resource";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const accounts = sqliteTable("accounts", {
  id: integer("id").primaryKey(),
  passwordHash: text("password_hash"),
  apiKey: text("api_key"),
  backupCodes: text("backup_codes", { mode: "json" }).$type<string[]>(),
  sshPrivateKey: text("ssh_private_key"),
  backupKey: text("backup_key"),
  tokenCount: integer("token_count").notNull().default(0),
  mailHash: text("mail_hash"),
  contentHash: text("content_hash"),
  tokenPrefix: text("token_prefix"),
  pin: text("pin").notNull(),
  balance: integer("balance").notNull().default(0),
});

export const accountsResource = resource(accounts, {
  hidden: ["passwordHash"],
  writeOnly: ["pin"],
  readOnly: ["balance"],
  reveal: ["mailHash"],
});

/** Nobody outside can make one. */
export const sessions = sqliteTable("sessions", {
  id: integer("id").primaryKey(),
  refreshToken: text("refresh_token").notNull(),
});

/** Its key must not be shown. */
export const invitations = sqliteTable("invitations", {
  token: text("token").primaryKey(),
});

/** Which key was used is no secret, by whatever name it goes; what a token is stays one. */
export const uses = sqliteTable("uses", {
  id: integer("id").primaryKey(),
  apiKeyId: text("api_key_id").notNull(),
  secret: text("secret").references(() => vaults.id),
  token: text("token").references(() => invitations.token),
});

export const vaults = sqliteTable("vaults", { id: text("id").primaryKey() });
