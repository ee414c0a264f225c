import { expect, test } from "bun:test";
import { daysUntil, dueLabel, fromDayText, toDayText } from "./calendar.ts";

const now = new Date(2026, 10, 21, 23, 30);
const day = (text: string): Date => new Date(`${text}T00:00:00.000Z`);

test("a due date is a day, whatever the hour and the time zone", () => {
  expect(daysUntil(day("2026-11-21"), now)).toBe(0);
  expect(daysUntil(new Date("2026-11-21T17:00:00.000Z"), now)).toBe(0);
  expect(daysUntil(day("2026-11-22"), now)).toBe(1);
  expect(daysUntil(day("2026-11-20"), now)).toBe(-1);
});

test("near days have names, others of another year have the year", () => {
  expect(dueLabel(day("2026-11-21"), now)).toBe("Today");
  expect(dueLabel(day("2026-11-22"), now)).toBe("Tomorrow");
  expect(dueLabel(day("2026-11-20"), now)).toBe("Yesterday");
  expect(dueLabel(day("2026-12-05"), now)).toBe("5 Dec");
  expect(dueLabel(day("2027-01-05"), now)).toBe("5 Jan 2027");
});

test("pickers get and give the same day", () => {
  expect(toDayText(fromDayText("2026-02-28"))).toBe("2026-02-28");
  expect(fromDayText(null)).toBeNull();
});
