import type { Random } from "./random.ts";

const TEXTS = [
  "",
  "plain",
  "'; DROP TABLE tickets; --",
  "' OR 1=1 --",
  '"); DELETE FROM users; --',
  "%",
  "_",
  "\\",
  "a,b\\,c",
  "null",
  "true",
  "{}",
  "日本語 ✓ 👩‍👩‍👧‍👦",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\u202e\ufeff",
  "../../etc/passwd",
  "<script>alert(1)</script>",
  "__proto__",
  "constructor",
  "x".repeat(300),
  "9".repeat(40),
] as const;

const ODDITIES = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  9_007_199_254_740_992,
  [],
  {},
  [[]],
  { $ne: 1 },
  { eq: 1 },
  [1, "2", null],
  "2026-03-01",
  "2026-02-30T00:00:00Z",
  "0000-01-01T00:00:00Z",
] as const;

export const anyText = (random: Random): string => random.pick(TEXTS);

/** A value nobody in their right mind sends. */
export const anyValue = (random: Random): unknown =>
  random.chance(0.4) ? anyText(random) : random.pick(ODDITIES);

const WORDS = [
  "fix",
  "login",
  "page",
  "slow",
  "crash",
  "add",
  "export",
  "übersicht",
  "tests",
  "docs",
] as const;

export const words = (random: Random, most: number): string =>
  Array.from({ length: 1 + random.below(most) }, () => random.pick(WORDS)).join(" ");
