import { warning } from "./entry.ts";

/** HW13…: relations and foreign keys. */
export const relationEntries = {
  HW1301: warning<{ relation: string; message: string }>(
    "A relation can't be resolved",
    ({ relation, message }) => `"${relation}" is left out. ${message}`,
    "Give the `one` side `fields` and `references` (`from` and `to` in Drizzle 1.0), and both sides the same `relationName` (`alias`) where two tables are related more than once.",
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
  HW1306: warning<{ relation: string; junction: string; target: string; many: boolean }>(
    "A junction table can't serve a relation",
    ({ relation, junction, target, many }) =>
      `"${relation}" is left out: it leads to "${target}" through "${junction}", ${
        many
          ? "which is no table that the schema exports"
          : "and what leads through a table leads to many rows"
      }.`,
    ({ junction, target, many }) =>
      many
        ? `Export "${junction}".`
        : `State it with \`many\`, or take two steps: the relation to "${junction}", and from there the one to "${target}". Both follow from the foreign keys of "${junction}", or are stated.`,
    {
      data: { relation: "users.group", junction: "members", target: "groups", many: false },
      schema: `
        import { defineRelations } from "drizzle-orm";
        export const users = sqliteTable("users", { id: integer("id").primaryKey() });
        export const groups = sqliteTable("groups", { id: integer("id").primaryKey() });
        export const members = sqliteTable("members", {
          userId: integer("user_id").primaryKey(),
          groupId: integer("group_id").notNull(),
        });
        export const all = defineRelations({ users, groups, members }, (r) => {
          const from = r.users.id.through(r.members.userId);
          const to = r.groups.id.through(r.members.groupId);
          return { users: { group: r.one.groups({ from, to }) } }; // HW1306
        });`,
    },
  ),
  HW1307: warning<{ relation: string }>(
    "A relation has a filter of its own",
    ({ relation }) =>
      `"${relation}" is left out: it has a \`where\`, or its way back has, and a relation here leads to all rows that its columns link.`,
    "State a relation without `where`, and filter where it is asked for.",
    {
      data: { relation: "posts.drafts" },
      schema: `
        import { defineRelations } from "drizzle-orm";
        export const posts = sqliteTable("posts", {
          id: integer("id").primaryKey(),
          of: integer("of"),
          draft: integer("draft"),
        });
        export const all = defineRelations({ posts }, (r) => ({
          posts: {
            drafts: r.many.posts({ from: r.posts.id, to: r.posts.of, where: { draft: 1 } }), // HW1307
          },
        }));`,
    },
  ),
} as const;
