/** What a careful user writes: Hono, drizzle-zod validators, Drizzle's query builder. */
import { Database } from "bun:sqlite";
import { zValidator } from "@hono/zod-validator";
import { asc, desc, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/bun-sqlite";
import { createInsertSchema, createUpdateSchema } from "drizzle-zod";
import { Hono } from "hono";
import { requestId } from "hono/request-id";
import { secureHeaders } from "hono/secure-headers";
import { z } from "zod";
import * as schema from "../../packages/database/src/schema.ts";

const client = new Database(process.env["DATABASE_FILE"] ?? "", { strict: true });
client.run("PRAGMA journal_mode = WAL");
client.run("PRAGMA synchronous = NORMAL");
client.run("PRAGMA foreign_keys = ON");
client.run("PRAGMA cache_size = -65536");
client.run("PRAGMA mmap_size = 268435456");
const db = drizzle(client, { schema });
const { comments, tickets } = schema;

const managed = { id: true, createdAt: true, updatedAt: true } as const;
const newTicket = createInsertSchema(tickets).omit(managed).strict();
const ticketPatch = createUpdateSchema(tickets).omit(managed).strict();
const newComment = createInsertSchema(comments).omit(managed).strict();
const key = z.object({ id: z.coerce.number().int().positive() });
const listQuery = z.strictObject({
  status: z.enum(["open", "in_progress", "done", "closed"]).optional(),
  sort: z.enum(["createdAt", "-createdAt"]).default("createdAt"),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
const oneQuery = z.looseObject({ include: z.string().optional() });

const app = new Hono()
  .use(requestId(), secureHeaders())
  .get("/api/tickets", zValidator("query", listQuery), async (c) => {
    const { status, sort, limit } = c.req.valid("query");
    const order = sort === "createdAt" ? asc(tickets.createdAt) : desc(tickets.createdAt);
    const rows = await db
      .select()
      .from(tickets)
      .where(status === undefined ? undefined : eq(tickets.status, status))
      .orderBy(order, asc(tickets.id))
      .limit(limit + 1);
    const data = rows.slice(0, limit);
    const last = data.at(-1);
    const nextCursor =
      rows.length > limit && last ? btoa(JSON.stringify([last.createdAt, last.id])) : null;
    return c.json({ data, nextCursor });
  })
  .get("/api/tickets/:id", zValidator("param", key), zValidator("query", oneQuery), async (c) => {
    const { id } = c.req.valid("param");
    if (c.req.valid("query").include === undefined) {
      const [row] = await db.select().from(tickets).where(eq(tickets.id, id));
      return row === undefined ? c.json({ status: 404 }, 404) : c.json(row);
    }
    const row = await db.query.tickets.findFirst({
      where: eq(tickets.id, id),
      with: {
        reporter: { columns: { passwordHash: false } },
        comments: { limit: 10, orderBy: asc(comments.id) },
      },
    });
    return row === undefined ? c.json({ status: 404 }, 404) : c.json(row);
  })
  .post("/api/tickets", zValidator("json", newTicket), async (c) => {
    const [row] = await db.insert(tickets).values(c.req.valid("json")).returning();
    return c.json(row, 201);
  })
  .patch(
    "/api/tickets/:id",
    zValidator("param", key),
    zValidator("json", ticketPatch),
    async (c) => {
      const { id } = c.req.valid("param");
      const [row] = await db
        .update(tickets)
        .set(c.req.valid("json"))
        .where(eq(tickets.id, id))
        .returning();
      return row === undefined ? c.json({ status: 404 }, 404) : c.json(row);
    },
  )
  .post("/api/comments", zValidator("json", z.array(newComment).max(1_000)), async (c) =>
    c.json({ data: await db.insert(comments).values(c.req.valid("json")).returning() }, 201),
  );

const server = Bun.serve({
  port: Number(process.env["PORT"] ?? 0),
  hostname: "127.0.0.1",
  fetch: app.fetch,
});
console.log(`ready ${server.port}`);
