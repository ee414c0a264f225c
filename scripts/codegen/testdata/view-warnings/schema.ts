import { eq, sql } from "drizzle-orm";
import { integer, sqliteTable, sqliteView, text } from "drizzle-orm/sqlite-core";

export const users = sqliteTable("users", { id: integer("id").primaryKey(), name: text("name") });
export const pets = sqliteTable("pets", {
  id: integer("id").primaryKey(),
  owner: integer("owner"),
});

/** Two tables in whole: what is in them has no names of its own. */
export const joined = sqliteView("joined").as((qb) =>
  qb.select().from(users).innerJoin(pets, eq(pets.owner, users.id)),
);

export const named = sqliteView("named").as((qb) =>
  qb.select({ name: users.name, shout: sql<string>`upper(${users.name})` }).from(users),
);

/** Both are the column "id". */
export const twice = sqliteView("twice").as((qb) =>
  qb.select({ user: users.id, pet: pets.id }).from(users).innerJoin(pets, eq(pets.owner, users.id)),
);
