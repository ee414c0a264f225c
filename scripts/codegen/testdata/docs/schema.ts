import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { timestamps } from "./shared.ts";

/** Short for an integer of milliseconds. */
const moment = (name: string) => integer(name, { mode: "timestamp_ms" });

/** Made by the server. */
const id = () =>
  text("id")
    .primaryKey()
    .$defaultFn(() => "x");

/** Where it lies, as people say it. */
const place = () => text("place");

/**
 * Things that happened.
 *
 * Kept for a year.
 *
 * @deprecated Use the log.
 */
export const events = sqliteTable("events", {
  id: id(),
  place: place().notNull(),
  at: moment("at"),
  ...timestamps,
  // An ordinary comment says nothing.
  silent: text("silent"),
});
