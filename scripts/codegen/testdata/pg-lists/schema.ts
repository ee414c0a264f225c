import {
  bigint,
  boolean,
  customType,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";

export const weekday = pgEnum("weekday", ["mon", "tue"]);

export interface Tag {
  name: string;
}

const amount = customType<{ data: number; driverData: string }>({
  dataType: () => "numeric",
  fromDriver: Number,
});

export const surveys = pgTable("surveys", {
  id: uuid("id").primaryKey().defaultRandom(),
  words: text("words").array().notNull().default([]),
  open: weekday("open").array(),
  board: integer("board").array().array(),
  flags: boolean("flags").array(),
  triple: integer("triple").array(3),
  times: timestamp("times").array(),
  large: bigint("large", { mode: "bigint" }).array().array(),
  tags: jsonb("tags").$type<Tag>().array(),
  kinds: text("kinds").$type<"a" | "b">().array().notNull(),
  whole: text("whole").array().$type<[string, string]>(),
  amounts: amount("amounts").array(),
});
