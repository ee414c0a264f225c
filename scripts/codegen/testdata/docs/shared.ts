import { integer } from "drizzle-orm/sqlite-core";

export const timestamps = {
  /** When it was written down. */
  created: integer("created").notNull(),
  updated: integer("updated"),
};
