import { relations } from "drizzle-orm";
import { type AnySQLiteColumn, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const folders = sqliteTable("folders", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  name: text("name").notNull(),
  parentId: integer("parent_id").references((): AnySQLiteColumn => folders.id, {
    onDelete: "cascade",
    onUpdate: "no action",
  }),
});

export const foldersRelations = relations(folders, ({ one, many }) => ({
  /** The folder it lies in. */
  parent: one(folders, {
    fields: [folders.parentId],
    references: [folders.id],
    relationName: "tree",
  }),
  children: many(folders, { relationName: "tree" }),
}));
