import {
  type AnySQLiteColumn,
  blob,
  integer,
  real,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";

export const people = sqliteTable("people", {
  id: integer("id").primaryKey(),
  email: text("email").notNull().unique(),
  /** A cycle: the team's captain is one of its people. */
  teamId: integer("team_id").references((): AnySQLiteColumn => teams.id),
});

export const teams = sqliteTable("teams", {
  id: integer("id").primaryKey(),
  captainId: integer("captain_id").references(() => people.id),
});

export const matches = sqliteTable("matches", {
  id: integer("id").primaryKey(),
  homeTeamId: integer("home_team_id")
    .notNull()
    .references(() => teams.id),
  guestTeamId: integer("guest_team_id")
    .notNull()
    .references(() => teams.id),
  /** To a column that is not the primary key. */
  refereeEmail: text("referee_email").references(() => people.email),
  /** Of another type than what it points at. */
  scorerId: real("scorer_id").references(() => people.id),
  /** To the same table. */
  replayOf: integer("replay_of").references((): AnySQLiteColumn => matches.id),
  sheet: blob("sheet", { mode: "buffer" }),
});
