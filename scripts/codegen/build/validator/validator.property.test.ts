import { expect, test } from "bun:test";
import { join } from "node:path";
import * as fc from "fast-check";
import { z } from "zod";
import type { Column } from "../../model.ts";
import { readSchema } from "../../read/read-schema.ts";
import { buildModel } from "../build-model.ts";
import { evaluated } from "./refine.ts";

const root = join(import.meta.dir, "../../testdata/column-kinds");
const reading = await readSchema({ root, schema: "schema.ts" });
const { model } = buildModel(reading, { repositories: null, routes: null });
const facts = reading.facts?.tables[0]?.columns ?? [];
const columns = model?.tables[0]?.columns ?? [];

const values = fc.oneof(
  fc.string(),
  fc.constantFrom("on", "off", "", "12345678", "123456789", "0", "-1.50", "1e3", "١"),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double(),
  fc.constantFrom(2 ** 47, -(2 ** 47) - 1, 2 ** 53, -0, 1.5, Number.NaN, Infinity),
  fc.bigInt(),
  fc.constantFrom(2n ** 63n - 1n, 2n ** 63n, -(2n ** 63n), -(2n ** 63n) - 1n),
  fc.boolean(),
  fc.date(),
  fc.constantFrom(new Date(Number.NaN), null, undefined),
  fc.uint8Array().map((bytes) => new Uint8Array(bytes)),
  fc.uint8Array().map((bytes) => Buffer.from(bytes)),
  fc.jsonValue(),
  fc.constantFrom({ when: new Date(0) }, [1n], { run: () => 1 }, Symbol.iterator),
);

/** Where the generated validator is right to differ: what it must say of a value instead. */
const corrections: Readonly<Record<string, (value: unknown) => boolean | null>> = {
  // drizzle-zod cuts it off at 2^47.
  ratio: (value) => (typeof value === "number" ? Number.isFinite(value) : null),
  // drizzle-zod takes any text.
  price: (value) => (typeof value === "string" ? /^-?\d+(\.\d+)?$/.test(value) : null),
  // drizzle-zod looks only at the outermost value.
  data: (value) => z.json().safeParse(value).success,
  packed: (value) => z.json().safeParse(value).success,
  // drizzle-zod wants Node's own kind of bytes.
  bytes: (value) => (value instanceof Uint8Array ? true : null),
};

const accepts = (column: Column, value: unknown): boolean =>
  evaluated(column.validator).safeParse(value).success;

/** Zod leaves it out: whoever copied such an object would set its prototype. */
const hasPrototypeKey = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  (Object.hasOwn(value, "__proto__") || Object.values(value).some(hasPrototypeKey));

test("a column of each kind is there to be tested", () => {
  expect(columns).toHaveLength(16);
  expect(new Set(columns.map(({ kind }) => kind)).size).toBe(10);
});

for (const column of columns) {
  test(`the validator of ${column.name} agrees with drizzle-zod but for what it corrects`, () => {
    const verdict = facts.find(({ name }) => name === column.name)?.verdict ?? z.never();
    fc.assert(
      fc.property(values, (value) => {
        const right = corrections[column.name]?.(value) ?? verdict.safeParse(value).success;
        expect(accepts(column, value)).toBe(right);
      }),
      { numRuns: 500 },
    );
  });

  test(`the validator of ${column.name} gives back the value it was given`, () => {
    fc.assert(
      fc.property(values, (value) => {
        fc.pre(!hasPrototypeKey(value));
        const parsed = evaluated(column.validator).safeParse(value);
        if (parsed.success) expect(parsed.data).toEqual(value);
      }),
    );
  });
}
