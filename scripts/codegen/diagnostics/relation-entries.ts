import { warning } from "./entry.ts";

/** HW13…: relations and foreign keys. */
export const relationEntries = {
  HW1301: warning<{ relation: string; message: string }>(
    "A relation can't be resolved",
    ({ relation, message }) => `"${relation}" is left out. Drizzle says: ${message}`,
    "Give the `one` side `fields` and `references`, and both sides the same `relationName` where two tables are related more than once.",
    {
      data: {
        relation: "posts.readers",
        message: 'There is not enough information to infer relation "posts.readers"',
      },
      schema: `
        export const writers = sqliteTable("writers", { id: integer("id").primaryKey() });
        export const posts = sqliteTable("posts", { id: integer("id").primaryKey() });
        export const postsRelations = relations(posts, ({ many }) => ({
          readers: many(writers), // HW1301
        }));`,
    },
  ),
  HW1302: warning<{ relation: string; table: string }>(
    "A relation leads to a table that is not exported",
    ({ relation, table }) => `"${relation}" is left out: "${table}" is not among the exports.`,
    ({ table }) => `Export the table "${table}" from the schema file.`,
    {
      data: { relation: "posts.draft", table: "drafts" },
      schema: `
        const drafts = sqliteTable("drafts", { id: integer("id").primaryKey() });
        export const posts = sqliteTable("posts", { id: integer("id").primaryKey(), draftId: integer() });
        export const postsRelations = relations(posts, ({ one }) => ({
          draft: one(drafts, { fields: [posts.draftId], references: [drafts.id] }), // HW1302
        }));`,
    },
  ),
  HW1303: warning<{ table: string; column: string; target: string }>(
    "A foreign key points at a table that is left out",
    ({ table, column, target }) =>
      `"${table}.${column}" references "${target}", which can't be read, so the key is left out.`,
    ({ target }) => `See what is said of the table "${target}".`,
    {
      data: { table: "bones", column: "dogId", target: "dogs" },
      schema: `
        const missing = { name: "name" } as never;
        const id = integer("id").primaryKey();
        export const dogs = sqliteTable("dogs", { id }, () => [index("dogs_idx").on(missing)]);
        export const bones = sqliteTable("bones", {
          id: integer("id").primaryKey(),
          dogId: integer("dog_id").references(() => dogs.id), // HW1303
        });`,
    },
  ),
  HW1304: warning<{ name: string; table: string }>(
    "relations() of a table that is not exported",
    ({ name, table }) => `"${name}" is left out: "${table}" is not among the exports.`,
    ({ table }) => `Export the table "${table}" from the schema file.`,
    {
      data: { name: "draftsRelations", table: "drafts" },
      schema: `
        const drafts = sqliteTable("drafts", { id: integer("id").primaryKey() });
        export const posts = sqliteTable("posts", { id: integer("id").primaryKey() });
        export const draftsRelations = relations(drafts, ({ many }) => ({ posts: many(posts) })); // HW1304`,
    },
  ),
  HW1305: warning<{ name: string; message: string }>(
    "Relations can't be read",
    ({ name, message }) => `"${name}" is left out. Reading it throws: ${message}`,
    "Look for a table or column that is not defined yet when the callback runs, or isn't there.",
    {
      data: { name: "postsRelations", message: "there is no table tags" },
      schema: `
        const tableOf = (name: string): typeof posts => {
          throw new Error(\`there is no table \${name}\`);
        };
        export const posts = sqliteTable("posts", { id: integer("id").primaryKey() });
        export const postsRelations = relations(posts, ({ many }) => ({ tags: many(tableOf("tags")) })); // HW1305`,
    },
  ),
} as const;
