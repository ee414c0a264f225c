import { expect, test } from "bun:test";
import * as fc from "fast-check";
import { isoDate } from "./iso-date.ts";

test("a moment reads as Date writes it, over all years", () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (date) => {
      expect(isoDate(date.getTime())).toBe(date.toISOString());
    }),
  );
});

test("neighbouring moments around midnight and 1970 are told apart", () => {
  for (const day of [-86_400_000, 0, 86_400_000 * 1024, Date.UTC(2024, 1, 29)]) {
    for (const offset of [-1, 0, 1, 59_999, 60_000, 86_399_999, 86_400_000]) {
      expect(isoDate(day + offset)).toBe(new Date(day + offset).toISOString());
    }
  }
});

test("half a millisecond is dropped, as by Date", () => {
  expect(isoDate(1500.75)).toBe("1970-01-01T00:00:01.500Z");
});
