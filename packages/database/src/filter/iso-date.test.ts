import { expect, test } from "bun:test";
import * as fc from "fast-check";
import { parseDate, parseDateTime } from "./iso-date.ts";

test.each([
  ["2026-03-01T09:30:00.123Z", "2026-03-01T09:30:00.123Z"],
  ["2026-03-01T09:30:00.1Z", "2026-03-01T09:30:00.100Z"],
  ["2026-03-01T09:30:00.123456789Z", "2026-03-01T09:30:00.123Z"],
  ["2026-03-01T09:30Z", "2026-03-01T09:30:00.000Z"],
  ["2026-03-01T00:30:00+01:00", "2026-02-28T23:30:00.000Z"],
  ["2026-03-01T23:30:00-05:30", "2026-03-02T05:00:00.000Z"],
  ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"],
  ["2024-02-29", "2024-02-29T00:00:00.000Z"],
])("%s is %s", (text, iso) => {
  expect(parseDate(text)?.toISOString()).toBe(iso);
});

test.each([
  "2026-02-29",
  "2026-04-31",
  "2026-00-10",
  "2026-13-01",
  "2026-01-00",
  "26-01-01",
  "2026-1-1",
  "2026-01-01T00:00:00",
  "2026-01-01 00:00:00Z",
  "2026-01-01T25:00:00Z",
  "2026-01-01T00:60:00Z",
  "2026-01-01T00:00:60Z",
  "2026-01-01T00:00:00+24:00",
  "2026-01-01T00:00:00.Z",
  "now",
  "",
])("%p is no date", (text) => {
  expect(parseDate(text)).toBeUndefined();
});

test("a bare date is no date and time", () => {
  expect(parseDateTime("2026-03-01")).toBeUndefined();
});

test("every date's ISO form reads back", () => {
  const four = { min: new Date("0000-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59.999Z") };
  fc.assert(
    fc.property(fc.date({ ...four, noInvalidDate: true }), (date) => {
      expect(parseDateTime(date.toISOString())).toEqual(date);
    }),
  );
});
