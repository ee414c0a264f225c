import { expect, test } from "bun:test";
import { boolean, pgTable } from "drizzle-orm/pg-core";
import { isoMoment, postgresqlCodec } from "./postgresql-codec.ts";

test.each([
  ["2026-01-31 12:00:00+00", "2026-01-31T12:00:00.000Z"],
  ["2026-01-31 12:00:00.1+00", "2026-01-31T12:00:00.100Z"],
  ["2026-01-31 12:00:00.123999+00", "2026-01-31T12:00:00.123Z"],
  ["2026-01-31 12:00:00.12", "2026-01-31T12:00:00.120Z"],
  ["1969-12-31 23:59:59.999999", "1969-12-31T23:59:59.999Z"],
  ["2026-01-31", "2026-01-31T00:00:00.000Z"],
  ["12026-01-31 12:00:00.5+00", "+012026-01-31T12:00:00.500Z"],
  ["0044-03-15 12:00:00 BC", "-000043-03-15T12:00:00.000Z"],
  ["0001-12-31 BC", "0000-12-31T00:00:00.000Z"],
  ["infinity", "infinity"],
])("PostgreSQL's %s is %s", (text, iso) => {
  expect(isoMoment(text)).toBe(iso);
  if (iso !== text) expect(Number.isNaN(Date.parse(iso))).toBe(false);
});

test("an array of truths holds truths, however deep", () => {
  const { flags } = pgTable("t", { flags: boolean("flags").array().array() });
  const codec = postgresqlCodec(
    {
      column: "flags",
      kind: "json",
      nullable: true,
      storage: "custom",
      access: "open",
      optional: true,
      sqlType: "boolean[][]",
    },
    { toDriver: (value) => value, fromDriver: (value) => flags.mapFromDriverValue(value as never) },
  );
  expect(codec.decode?.("{{t,f},{NULL,t}}")).toEqual([
    [true, false],
    [null, true],
  ]);
  expect(codec.encode?.("{}")).toEqual([]);
});
