import { expect, test } from "bun:test";
import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  index,
  integer,
  pgSchema,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from "drizzle-orm/pg-core";
import { postgresqlReader } from "./postgresql.ts";

const reader = postgresqlReader("snake_case", []);

test("columns without a name get one by the casing, in constraints as well", () => {
  const people = pgTable(
    "people",
    {
      teamId: integer().notNull(),
      firstName: text().notNull().unique(),
      joinedAt: timestamp({ withTimezone: true }),
    },
    (t) => [
      primaryKey({ columns: [t.teamId, t.firstName] }),
      index("people_joined").on(t.joinedAt.desc()),
      check("people_first_name", sql`length(${t.firstName}) > 1`),
    ],
  );
  expect(reader.ddl(people.firstName).column).toBe("first_name");
  expect(reader.constraints(people)).toMatchObject({
    primaryKey: { columns: ["teamId", "firstName"] },
    uniques: [{ name: "people_first_name_unique", columns: ["firstName"] }],
    indexes: [{ terms: [{ column: "joinedAt", after: "DESC NULLS LAST" }] }],
    checks: [{ expression: 'length("first_name") > 1', columns: ["firstName"] }],
  });
});

test("what a table needs is named once, in the order in which it is to be made", () => {
  const shop = pgSchema("shop");
  const size = shop.enum("size", ["S", "it's L"]);
  const shirts = shop.table("shirts", {
    id: integer().primaryKey(),
    size: size().notNull(),
    others: size().array(),
    key: text().default(sql`uuid_generate_v4()`),
  });
  expect(Object.entries(reader.constraints(shirts).requires ?? {})).toEqual([
    ["extension uuid-ossp", 'CREATE EXTENSION IF NOT EXISTS "uuid-ossp"'],
    ["schema shop", 'CREATE SCHEMA IF NOT EXISTS "shop"'],
    ["type shop.size", `CREATE TYPE "shop"."size" AS ENUM ('S', 'it''s L')`],
  ]);
  expect(reader.ddl(shirts.others)).toMatchObject({
    sqlType: '"shop"."size"[]',
    castType: '"shop"."size"[]',
  });
});

test("the bounds of a sequence stay within what 64 bits hold, whatever JavaScript makes of them", () => {
  const counted = (maxValue: number) => {
    const options = { maxValue, minValue: -maxValue };
    const { id } = pgTable("jars", {
      id: bigint({ mode: "number" }).generatedByDefaultAsIdentity(options),
    });
    return reader.ddl(id).identity?.options;
  };
  const [least, most] = ["-9223372036854775808", "9223372036854775807"];
  expect(counted(Number(most))).toBe(`MINVALUE ${least} MAXVALUE ${most}`);
  expect(counted(500)).toBe("MINVALUE -500 MAXVALUE 500");
});
