import { error, notice, warning } from "./entry.ts";

/** HW12…: names. */
export const nameEntries = {
  HW1201: error<{ what: string; name: string; table: string; first: string }>(
    "Two tables want one name",
    ({ what, name, table, first }) =>
      `"${table}" and "${first}" would both have the ${what} "${name}".`,
    ({ table }) =>
      `Name one of them otherwise: \`export const ${table}Resource = resource(${table}, { singular: "…", plural: "…", path: "…" })\`.`,
    {
      data: { what: "path", name: "people", table: "humans", first: "people" },
      schema: `
        export const people = sqliteTable("people", { id: integer("id").primaryKey() });
        export const humans = sqliteTable("humans", { id: integer("id").primaryKey() }); // HW1201
        export const humansResource = resource(humans, { path: "people" });`,
    },
  ),
  HW1202: warning<{ relation: string; column: string }>(
    "A relation has the name of a column",
    ({ relation }) => `"${relation}" names both, and the column wins: the relation is left out.`,
    "Rename the relation.",
    {
      data: { relation: "posts.author", column: "author" },
      schema: `
        export const writers = sqliteTable("writers", { name: text("name").primaryKey() });
        export const posts = sqliteTable("posts", { id: integer().primaryKey(), author: text("author") });
        export const postsRelations = relations(posts, ({ one }) => ({
          author: one(writers, { fields: [posts.author], references: [writers.name] }), // HW1202
        }));`,
    },
  ),
  HW1203: error<{ option: string; value: string; reason: string }>(
    "A name can't be used",
    ({ option, value, reason }) => `The ${option} "${value}" ${reason}.`,
    ({ option }) => `Set \`${option}\` in the table's resource() to another name.`,
    {
      data: {
        option: "path",
        value: "cars/all",
        reason: "is not one segment of a URL: letters, digits, hyphens",
      },
      schema: `
        export const cars = sqliteTable("cars", { id: integer("id").primaryKey() }); // HW1203
        export const carsResource = resource(cars, { path: "cars/all" });`,
    },
  ),
  HW1204: notice<{ table: string; what: string; name: string; oneType: string; path: string }>(
    "A table has got another name",
    ({ table, what, name, oneType, path }) =>
      `The ${what} "${name}" is taken, so the rows of "${table}" are called "${oneType}", under the path "${path}".`,
    ({ table }) =>
      `Choose the names yourself: \`export const ${table}Resource = resource(${table}, { singular: "…", plural: "…", path: "…" })\`.`,
    {
      data: { table: "users", what: "type", name: "User", oneType: "UserRecord", path: "users" },
      schema: `
        export const user = sqliteTable("user", { id: integer("id").primaryKey() });
        export const users = sqliteTable("users", { id: integer("id").primaryKey() }); // HW1204`,
    },
  ),
} as const;
