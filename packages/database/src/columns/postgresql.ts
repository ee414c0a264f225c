import { integer, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { v7 as uuidv7 } from "uuid";
import { meaning, type SoftDeleteOptions, type TreeOptions } from "./meaning.ts";

const now = () => new Date();

/** A moment, to the millisecond: what code can tell apart. */
const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** Primary key: a UUID of version 7 made by the server, so that later rows have greater keys. */
export const id = () => uuid("id").primaryKey().$defaultFn(uuidv7);

/** Primary key: a number given by the database, never used twice. */
export const integerId = () => integer("id").primaryKey().generatedByDefaultAsIdentity();

/** When the row was made; set by the server. */
export const createdAt = (name = "created_at") =>
  meaning(moment(name).notNull().defaultNow().$defaultFn(now), { is: "createdAt" });

/** When the row last changed, whoever changed it; kept current by the server. */
export const updatedAt = (name = "updated_at") =>
  meaning(moment(name).notNull().defaultNow().$defaultFn(now).$onUpdateFn(now), {
    is: "updatedAt",
  });

/** `createdAt` and `updatedAt`: `...timestamps()`. */
export const timestamps = () => ({ createdAt: createdAt(), updatedAt: updatedAt() });

/** When the row was removed; null as long as it is there. */
export const deletedAt = (name = "deleted_at", { readable = false }: SoftDeleteOptions = {}) =>
  meaning(moment(name), { is: "deletedAt", readable });

/**
 * Removed rows are kept and marked: reads skip them whatever the verb, unique keys don't count them,
 * and they can be brought back: `...softDelete()`.
 */
export const softDelete = (options: SoftDeleteOptions = {}) => ({
  deletedAt: deletedAt("deleted_at", options),
});

/**
 * `version`: 1 at first, one more with every write to the row, whoever writes. Answers carry it as
 * their entity tag, and a write that names an older one is refused (412): `...version()`.
 */
export const version = (name = "version") => ({
  version: meaning(integer(name).notNull().default(1), { is: "version" }),
});

/**
 * `path`: the keys of all rows above and of the row itself, kept by the server as the column changes
 * that leads to the row above: `...tree()`.
 */
export const tree = ({ parent }: TreeOptions = {}) => ({
  path: meaning(text("path").notNull().default(""), { is: "path", parent: parent ?? null }),
});

/** Text that is one of these words; the database checks it, too: `oneOf("role", ["admin", "member"])`. */
export const oneOf = <Word extends string, Words extends Readonly<[Word, ...Word[]]>>(
  name: string,
  words: Words,
) => meaning(text(name, { enum: words }), { is: "words" });
