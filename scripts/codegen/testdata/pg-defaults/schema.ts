import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  date,
  integer,
  jsonb,
  numeric,
  pgEnum,
  pgTable,
  text,
  time,
  timestamp,
  uuid,
  vector,
} from "drizzle-orm/pg-core";

export const state = pgEnum("state", ["new", "done"]);

export const jobs = pgTable("jobs", {
  id: uuid("id").primaryKey().defaultRandom(),
  state: state("state").notNull().default("new"),
  name: text("name").notNull().default("it's \\ unnamed"),
  size: integer("size").notNull().default(-1),
  big: bigint("big", { mode: "bigint" }).default(9007199254740993n),
  price: numeric("price").default("1.50"),
  active: boolean("active").notNull().default(true),
  settings: jsonb("settings").notNull().default({ theme: "dark's" }),
  steps: text("steps").array().notNull().default(["a", 'b"c']),
  none: text("none")
    .array()
    .notNull()
    .default(sql`'{}'::text[]`),
  born: date("born", { mode: "date" }).default(new Date("2020-02-29T00:00:00.000Z")),
  day: date("day").defaultNow(),
  at: time("at").default("10:30"),
  due: timestamp("due").default(sql`now() + interval '7 days'`),
  vector: vector("vector", { dimensions: 2 }).default([1, 2]),
  createdAt: timestamp("created_at").notNull().defaultNow(),
  updatedAt: timestamp("updated_at")
    .notNull()
    .$onUpdate(() => new Date()),
  token: text("slug").$defaultFn(() => "made"),
});
