/** ZenStack v3: its ORM over better-sqlite3, its RPC handler mounted in Hono. */
import { ZenStackClient } from "@zenstackhq/orm";
import { SqliteDialect } from "@zenstackhq/orm/dialects/sqlite";
import { RPCApiHandler } from "@zenstackhq/server/api";
import { createHonoHandler } from "@zenstackhq/server/hono";
import SQLite from "better-sqlite3";
import { Hono } from "hono";
import { schema } from "./schema.ts";

const sqlite = new SQLite(process.env["DATABASE_FILE"] ?? "");
sqlite.pragma("journal_mode = WAL");
sqlite.pragma("synchronous = NORMAL");
sqlite.pragma("foreign_keys = ON");
sqlite.pragma("cache_size = -65536");
sqlite.pragma("mmap_size = 268435456");

const client = new ZenStackClient(schema, { dialect: new SqliteDialect({ database: sqlite }) });
const app = new Hono().use(
  "/api/model/*",
  createHonoHandler({ apiHandler: new RPCApiHandler({ schema }), getClient: () => client }),
);

const server = Bun.serve({
  port: Number(process.env["PORT"] ?? 0),
  hostname: "127.0.0.1",
  fetch: app.fetch,
});
console.log(`ready ${server.port}`);
