import { expect, test } from "bun:test";
import { expired, NOTHING_KEPT, parseRetention } from "./retention.ts";

const at = (...moments: string[]) => moments.map((moment) => ({ createdAt: new Date(moment) }));
const moments = (backups: readonly { createdAt: Date }[]) =>
  backups.map(({ createdAt }) => createdAt.toISOString().slice(0, 16));

test("a rule names its periods, and must keep something", () => {
  expect(parseRetention("last=5, daily=7")).toEqual({ ...NOTHING_KEPT, last: 5, daily: 7 });
  for (const wrong of ["", "last", "last=-1", "hourly=3", "last=0", "last=1;daily=2"]) {
    expect(parseRetention(wrong), wrong).toBeNull();
  }
});

test("the newest stay, and the newest of each day, week and month", () => {
  const backups = at(
    "2026-03-02T05:00Z",
    "2026-03-02T04:00Z",
    "2026-03-01T23:00Z",
    "2026-03-01T22:00Z",
    "2026-02-22T10:00Z",
    "2026-01-31T10:00Z",
    "2025-12-24T10:00Z",
  );
  const gone = (rule: string) => moments(expired(backups, parseRetention(rule) ?? NOTHING_KEPT));
  expect(gone("last=6")).toEqual(["2025-12-24T10:00"]);
  expect(gone("daily=2").slice(0, 2)).toEqual(["2026-03-02T04:00", "2026-03-01T22:00"]);
  // Sunday the first and Monday the second are of different weeks.
  expect(gone("weekly=3")).toEqual([
    "2026-03-02T04:00",
    "2026-03-01T22:00",
    "2026-01-31T10:00",
    "2025-12-24T10:00",
  ]);
  expect(gone("last=1,monthly=4")).toEqual([
    "2026-03-02T04:00",
    "2026-03-01T23:00",
    "2026-03-01T22:00",
  ]);
});
