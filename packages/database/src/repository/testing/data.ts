import * as fc from "fast-check";
import type { ColumnShape } from "../../filter/shape.ts";
import { valueOf } from "../../filter/testing/arbitrary.ts";
import { thingsModel } from "./models.ts";
import type { Fixture } from "./with-repositories.ts";

export const PEOPLE = ["ann", "bob", "cyd", "dan"] as const;
const PLACES = [
  ["ch", 1, "Bern"],
  ["ch", 2, null],
  ["de", 1, "Ulm"],
] as const;

/** Four people, two of them with a boss, and three places. */
export const makePeopleAndPlaces = async ({ people, places }: Fixture): Promise<void> => {
  await people.createMany([
    { id: "ann", name: "Ann", email: "ann@x.org", secret: "s1", token: "t1", role: "chief" },
    { id: "bob", name: "Bob", email: "bob@x.org", bossId: "ann" },
    { id: "cyd", name: "cyd", email: "cyd@x.org", bossId: "ann" },
    { id: "dan", name: "Ann", email: "dan@x.org", bossId: "bob" },
  ]);
  await places.createMany(PLACES.map(([country, number, name]) => ({ country, number, name })));
};

type ThingData = Parameters<Fixture["things"]["create"]>[0];

/** Values that meet each other often, so that sorts have ties and filters find something. */
export const few = (name: string, column: ColumnShape): fc.Arbitrary<unknown> => {
  const isPerson = column.kind === "string" && /id$/i.test(name);
  if (isPerson) return fc.constantFrom(...PEOPLE);
  if (column.kind === "string")
    return fc.constantFrom("", "a", "B", "aB", "a%b", "_", "é😀", "Ann");
  if (name === "price") return fc.constantFrom("-1.25", "0", "2", "10.5");
  if (name === "size") return fc.integer({ min: -3, max: 3 });
  if (name === "weight") return fc.constantFrom(-2.5, 0, 0.1, 1e9);
  if (column.kind === "json") return fc.constantFrom({ tags: ["a"] }, ["b", "c"]);
  if (column.kind === "binary") return fc.uint8Array({ maxLength: 3 });
  if (column.kind === "date") {
    return fc.constantFrom(-1, 0, 86_399_999, 1e12 + 500).map((ms) => new Date(ms));
  }
  if (column.kind === "bigint") return fc.constantFrom(-(2n ** 63n), -1n, 2n ** 53n + 1n);
  if (column.kind === "integer") return fc.integer({ min: 0, max: 4 });
  return valueOf(column);
};

const wide = (name: string, column: ColumnShape): fc.Arbitrary<unknown> => {
  // Twice of it must still be exact.
  if (name === "size") return fc.integer();
  if (name === "price" || column.kind === "json" || column.kind === "binary") {
    return few(name, column);
  }
  return fc.oneof(valueOf(column), few(name, column));
};

const MADE = new Set(["id", "rank", "twice", "makerId", "ownerId", "country", "number"]);

/** Things to create: any values in all columns, nulls where they may be, links that lead somewhere. */
export const thingOf = (values: "few" | "wide"): fc.Arbitrary<ThingData> => {
  const arbitrary = values === "few" ? few : wide;
  const columns = Object.entries(thingsModel.columns)
    .filter(([name]) => !MADE.has(name))
    .map(([name, column]) => {
      const value = arbitrary(name, column);
      return [name, column.nullable ? fc.option(value) : value] as const;
    });
  const place = fc.option(fc.constantFrom(...PLACES));
  return fc
    .tuple(
      fc.record(Object.fromEntries(columns)),
      fc.constantFrom(...PEOPLE),
      fc.option(fc.constantFrom(...PEOPLE)),
      place,
    )
    .map(([row, makerId, ownerId, at]) => {
      const [country = null, number = null] = at ?? [];
      return { ...row, makerId, ownerId, country, number } as ThingData;
    });
};

/** Pins each part to one person, and every other to one more. */
export const pinParts = async ({ parts, pins }: Fixture): Promise<void> => {
  const { data } = await parts.list({ select: ["id"], limit: 200 });
  const rows = data.flatMap(({ id: partId }) =>
    PEOPLE.filter((_, place) => place === partId % 4 || (partId % 2 === 0 && place === 1)).map(
      (personId) => ({ partId, personId }),
    ),
  );
  await pins.createMany(rows);
};

/** For each thing, how many parts it gets; part names repeat. */
export const makeParts = async ({ things, parts }: Fixture, counts: readonly number[]) => {
  const { data } = await things.list({ select: ["id"], limit: 200 });
  const rows = data.flatMap(({ id }, index) =>
    Array.from({ length: counts[index] ?? 0 }, (_, place) => ({
      thingId: id,
      name: `part ${(place * 7 + index) % 5}`,
      position: place % 3,
    })),
  );
  await parts.createMany(rows);
};
