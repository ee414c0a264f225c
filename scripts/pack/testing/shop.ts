/** What the author of another project writes: two schemas and a program that uses what is generated. */

export const sqliteSchema = `
import { relations } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { resource } from "@headwater/database/resource";

export const shelves = sqliteTable("shelves", {
  id: integer("id").primaryKey(),
  name: text("name").notNull().unique(),
  note: text("note"),
});

export const books = sqliteTable("books", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  shelfId: integer("shelf_id").notNull().references(() => shelves.id, { onDelete: "cascade" }),
  title: text("title").notNull(),
  tags: text("tags", { mode: "json" }).$type<string[]>().notNull().default([]),
  addedAt: integer("added_at", { mode: "timestamp_ms" }).notNull().$defaultFn(() => new Date()),
});

export const shelvesRelations = relations(shelves, ({ many }) => ({ books: many(books) }));
export const booksRelations = relations(books, ({ one }) => ({
  shelf: one(shelves, { fields: [books.shelfId], references: [shelves.id] }),
}));

export const shelvesResource = resource(shelves, { hidden: ["note"] });
`;

export const postgresqlSchema = `
import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

export const shelves = pgTable("shelves", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  name: text("name").notNull().unique(),
});

export const books = pgTable("books", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  shelfId: integer("shelf_id").notNull().references(() => shelves.id),
  title: text("title").notNull(),
  tags: text("tags").array().notNull().default([]),
  addedAt: timestamp("added_at", { withTimezone: true, precision: 3 }).notNull().defaultNow(),
});
`;

/** Opens, creates, lists, serves and calls; prints what came of it as JSON. */
export const program = (generated: string): string => `
import { ApiError } from "@headwater/api-client";
import { startServer } from "@headwater/server/start";
import { createApiClient } from "./${generated}/api-client/api.gen.ts";
import { openDatabase } from "./${generated}/database/database.gen.ts";
import { descriptions } from "./${generated}/server/openapi.gen.ts";
import { resourceRoutes } from "./${generated}/server/routes.gen.ts";

const database = await openDatabase({ sync: true });
const { repositories } = database;
const shelf = await repositories.shelves.create({ name: "Poetry" });
await repositories.books.create({ shelfId: shelf.id, title: "Odes", tags: ["old"] });
const listed = await repositories.books.list({ include: { shelf: true } });

const server = await startServer({
  database,
  resources: resourceRoutes,
  descriptions: async () => descriptions,
  environment: { PORT: "0", LOG_LEVEL: "silent" },
});
const api = createApiClient({ baseUrl: server.url });
const addedAt = new Date("2026-03-01T12:00:00.000Z");
const made = await api.books.create({ shelfId: shelf.id, title: "Epodes", addedAt });
const found = await api.books.list({ where: { title: { iendsWith: "odes" } }, sort: "-title" });
const refused: unknown = await api.shelves.create({ name: "Poetry" }).catch((error: unknown) => error);
const statusOf = async (path: string): Promise<number> => (await fetch(server.url + path)).status;

const said = {
  shelf: listed.data[0]?.shelf.name,
  isDate: made.addedAt.getTime() === addedAt.getTime(),
  titles: found.data.map((book) => book.title),
  code: refused instanceof ApiError ? refused.code : null,
  statuses: await Promise.all(
    ["/docs", "/docs/docs.js", "/docs/swagger-ui.css", "/api/openapi.json", "/"].map(statusOf),
  ),
};
await server.stop();
console.log(JSON.stringify(said));
`;

/** What `program` prints when all is well. */
export const wanted = {
  shelf: "Poetry",
  isDate: true,
  titles: ["Odes", "Epodes"],
  code: "UNIQUE_VIOLATION",
  statuses: [200, 200, 200, 200, 404],
};

/** Tests of that project, for Node's own runner. */
export const tests = `
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { beginRollback, createTemplate, factory } from "@headwater/database/testing";
import { parts } from "./headwater/database/database.gen.ts";

const template = await createTemplate(parts);
let database;
let books;
beforeEach(async () => {
  database = await template.open();
  const { repositories } = database;
  const shelves = factory(repositories.shelves, (n) => ({ name: "Shelf " + n }));
  books = factory(repositories.books, (n) => ({ shelfId: shelves.column("id"), title: "Book " + n }));
});
afterEach(() => database.close());

for (const time of ["first", "second"]) {
  test("the " + time + " test begins with nothing", async () => {
    assert.equal(await database.repositories.books.count(), 0);
    assert.deepEqual((await books.createMany(2)).map(({ title }) => title), ["Book 1", "Book 2"]);
    assert.equal(await database.repositories.shelves.count(), 2);
  });
}

test("what is rolled back is gone", async () => {
  const inside = await beginRollback(parts, database);
  await inside.repositories.shelves.create({ name: "Poetry" });
  assert.equal(await inside.repositories.shelves.count(), 1);
  await inside.rollBack();
  assert.equal(await database.repositories.shelves.count(), 0);
});
`;

/** A screen over the generated hooks. */
export const screen = `
import { HeadwaterProvider } from "@headwater/client";
import { createApiClient } from "./headwater/api-client/api.gen.ts";
import { useBooks } from "./headwater/client/hooks.gen.ts";

const api = createApiClient();
const Titles = () => useBooks({ sort: "title" }).data?.data.map(({ title }) => title).join(", ");
export const Screen = () => <HeadwaterProvider client={api}><Titles /></HeadwaterProvider>;
`;
