import { describe, expect, test } from "bun:test";
import { z } from "zod";
import { wireBigint, wireBinary, wireBoolean, wireDate, wireInteger, wireNumber } from "./wire.ts";

const message = (schema: z.ZodType, input: unknown) =>
  schema.safeParse(input).error?.issues.map((issue) => issue.message);

describe("a date", () => {
  test("is taken as ISO 8601 or as a Date, and given as a Date", () => {
    const date = new Date("2026-03-01T09:30:00.250Z");
    expect(wireDate().parse("2026-03-01T09:30:00.250Z")).toEqual(date);
    expect(wireDate().parse("2026-03-01T10:30:00.250+01:00")).toEqual(date);
    expect(wireDate().parse(date)).toEqual(date);
  });

  test.each([
    "2026-02-31T00:00:00Z",
    "2025-02-29T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-03-01T24:00:00Z",
    "2026-03-01T09:30:00",
    "2026-03-01",
    "1 March 2026",
    "1700000000000",
    "",
    null,
    undefined,
    0,
    1700000000000,
    true,
    [[]],
  ])("is not %p", (input) => {
    expect(message(wireDate(), input)).toEqual(["expected an ISO 8601 date and time"]);
  });

  test("that is no date is refused as a Date too", () => {
    expect(wireDate().safeParse(new Date(Number.NaN)).success).toBe(false);
  });

  test("meets the schema it is given", () => {
    const future = wireDate(z.date().min(new Date("2026-01-01T00:00:00Z"), "too early"));
    expect(message(future, "2025-12-31T23:59:59Z")).toEqual(["too early"]);
    expect(future.safeParse("2026-01-01T00:00:00Z").success).toBe(true);
  });
});

describe("a bigint", () => {
  test("is taken as digits or as a bigint, and loses none", () => {
    expect(wireBigint().parse("9007199254740993")).toBe(9007199254740993n);
    expect(wireBigint().parse("-1")).toBe(-1n);
    expect(wireBigint().parse(7n)).toBe(7n);
  });

  test.each(["", " 1", "1.0", "1e3", "0x10", "9".repeat(1001), 1, null, undefined, false])(
    "is not %p",
    (input) => {
      expect(message(wireBigint(), input)).toEqual([
        "expected a whole number as a string of digits",
      ]);
    },
  );

  test("meets the schema it is given", () => {
    expect(message(wireBigint(z.bigint().min(0n, "too small")), "-1")).toEqual(["too small"]);
  });
});

describe("bytes", () => {
  test("are taken as base64 or as bytes", () => {
    expect(wireBinary().parse("aGk=")).toEqual(new Uint8Array([104, 105]));
    expect(wireBinary().parse("")).toEqual(new Uint8Array());
    expect(wireBinary().parse(Buffer.from("hi"))).toEqual(Buffer.from("hi"));
  });

  test.each(["aGk", "a-_=", "hello!", "aGl=", null, undefined, 1, [[1, 2]], { 0: 1 }])(
    "are not %p",
    (input) => {
      expect(message(wireBinary(), input)).toEqual(["expected base64"]);
    },
  );
});

describe("values of a path", () => {
  test("are read from their text", () => {
    expect(wireInteger().parse("42")).toBe(42);
    expect(wireInteger().parse(42)).toBe(42);
    expect(wireNumber().parse("-1.5e3")).toBe(-1500);
    expect(wireBoolean().parse("true")).toBe(true);
    expect(wireBoolean().parse(false)).toBe(false);
  });

  test.each(["", "042", "1.0", "1e3", " 1", "9".repeat(17), "9007199254740993", "abc", null, 1.5])(
    "%p is no whole number",
    (input) => {
      expect(wireInteger().safeParse(input).success).toBe(false);
    },
  );

  test.each(["", "0x1", "Infinity", "1e999", "NaN", null])("%p is no number", (input) => {
    expect(wireNumber().safeParse(input).success).toBe(false);
  });

  test.each(["", "TRUE", "1", 1, null])("%p is no boolean", (input) => {
    expect(wireBoolean().safeParse(input).success).toBe(false);
  });
});

test("an object tells of all its values at once, and takes the forms a form has", () => {
  const schema = z.strictObject({
    dueAt: wireDate().nullish(),
    sizeBytes: wireBigint(),
    content: wireBinary().optional(),
  });
  const input: z.input<typeof schema> = { dueAt: new Date(0), sizeBytes: "3", content: "aGk=" };
  const output: z.output<typeof schema> = schema.parse(input);
  expect(output).toEqual({
    dueAt: new Date(0),
    sizeBytes: 3n,
    content: new Uint8Array([104, 105]),
  });
  const wrong = schema.safeParse({ dueAt: "", content: 1 });
  expect(wrong.error?.issues.map((issue) => issue.path)).toEqual([
    ["dueAt"],
    ["sizeBytes"],
    ["content"],
  ]);
});
