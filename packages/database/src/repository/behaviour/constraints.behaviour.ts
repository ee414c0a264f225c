import { beforeEach, describe, expect, test } from "bun:test";
import { ConstraintError } from "../../errors/database-errors.ts";
import { makePeopleAndPlaces } from "../testing/data.ts";
import type { OpenEngine } from "../testing/open-engine.ts";
import { withRepositories } from "../testing/with-repositories.ts";

const violation = async (work: Promise<unknown>): Promise<ConstraintError> => {
  const error = await work.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConstraintError);
  return error as ConstraintError;
};

export const describeConstraints = (open: OpenEngine): void => {
  describe("constraints", () => {
    const fixture = withRepositories(open);
    beforeEach(() => makePeopleAndPlaces(fixture()));

    test("a taken unique value names its column", async () => {
      const { people } = fixture();
      const taken = { name: "Other", email: "ann@x.org" };
      for (const work of [
        () => people.create(taken),
        () => people.update("bob", { email: "ann@x.org" }),
        () => people.upsert("new", taken),
        () => people.updateMany({ id: { in: ["bob", "cyd"] } }, { email: "same@x.org" }),
      ]) {
        const error = await violation(work());
        expect(error.code).toBe("UNIQUE_VIOLATION");
        expect(error).toMatchObject({ resource: "people", columns: ["email"] });
        expect(error.issues).toMatchObject([{ path: ["email"] }]);
      }
      expect(await people.count()).toBe(4);
    });

    test("a reference that leads nowhere names its columns and where it should lead", async () => {
      const { things, people } = fixture();
      const base = { label: "x", makerId: "ann" };
      const cases: readonly [() => Promise<unknown>, string, string[]][] = [
        [() => things.create({ ...base, makerId: "nobody" }), "people", ["makerId"]],
        [() => things.create({ ...base, ownerId: "nobody" }), "people", ["ownerId"]],
        [
          () => things.create({ ...base, country: "fr", number: 1 }),
          "places",
          ["country", "number"],
        ],
        [() => people.update("bob", { bossId: "nobody" }), "people", ["bossId"]],
        [() => people.updateMany({ id: "bob" }, { bossId: "nobody" }), "people", ["bossId"]],
      ];
      for (const [work, target, columns] of cases) {
        const error = await violation(work());
        expect(error.code).toBe("FOREIGN_KEY_VIOLATION");
        expect(error.columns).toEqual(columns);
        expect(error.message).toContain(target);
        expect(error.issues?.map(({ path }) => path)).toEqual(columns.map((name) => [name]));
      }
    });

    test("half of a composite reference changed is judged with the half that stays", async () => {
      const { things } = fixture();
      await things.create({ label: "x", makerId: "ann", country: "de", number: 1 });
      expect((await violation(things.update(1, { number: 2 }))).columns).toEqual([
        "country",
        "number",
      ]);
      expect(await things.update(1, { country: "ch" })).toMatchObject({ country: "ch", number: 1 });
    });

    test("a row that others still refer to stays, and they are named", async () => {
      const { people, things, places } = fixture();
      await things.create({ label: "x", makerId: "ann", ownerId: "bob", country: "de", number: 1 });
      const error = await violation(people.remove("ann"));
      expect(error.code).toBe("FOREIGN_KEY_VIOLATION");
      expect(error).toMatchObject({ resource: "things", columns: ["makerId"] });
      expect((await violation(people.removeMany({ name: "Ann" }))).columns).toEqual(["makerId"]);
      expect((await violation(places.remove({ country: "de", number: 1 }))).columns).toEqual([
        "country",
        "number",
      ]);
      // Two foreign keys hold it; which is named is the database's choice.
      const [named] = (await violation(people.update("ann", { id: "anna" }))).columns;
      expect(["makerId", "bossId"]).toContain(named ?? "");
      await people.remove("bob");
      expect((await things.get(1)).ownerId).toBeNull();
    });

    test("a row whose going would take others along is held back by what refers to those", async () => {
      const { things, parts, pins } = fixture();
      await things.createMany(["x", "y"].map((label) => ({ label, makerId: "ann" })));
      const [part] = await parts.createMany([
        { thingId: 1, name: "p" },
        { thingId: 2, name: "q" },
      ]);
      await pins.create({ partId: part?.id ?? 0, personId: "bob" });
      for (const work of [
        () => things.remove(1),
        () => things.removeMany({ parts: { some: { name: "p" } } }),
      ]) {
        expect(await violation(work())).toMatchObject({ resource: "pins", columns: ["partId"] });
      }
      await things.remove(2);
      expect(await parts.count()).toBe(1);
    });

    test("a failed check and a missing value name their columns", async () => {
      const { things, people } = fixture();
      const check = await violation(
        things.create({ label: "x", makerId: "ann", size: -(2 ** 53) }),
      );
      expect(check.code).toBe("CHECK_VIOLATION");
      expect(check.columns).toEqual(["size"]);
      const missing = await violation(people.update("ann", { name: null } as never));
      expect(missing.code).toBe("VALIDATION_FAILED");
      expect(missing.columns).toEqual(["name"]);
    });

    test("an error keeps its cause, and tells names but no value", async () => {
      const { people, things } = fixture();
      const word = "unmistakable";
      const errors = await Promise.all([
        violation(people.create({ name: word, email: "ann@x.org" })),
        violation(things.create({ label: word, makerId: word })),
        violation(things.create({ label: word, makerId: "ann", size: -(2 ** 53) })),
        violation(people.update("ann", { name: null, secret: word } as never)),
      ]);
      expect(
        errors.map(({ kind, code, status, table }) => ({ kind, code, status, table })),
      ).toEqual([
        { kind: "unique", code: "UNIQUE_VIOLATION", status: 409, table: "people" },
        { kind: "foreignKey", code: "FOREIGN_KEY_VIOLATION", status: 409, table: "things" },
        { kind: "check", code: "CHECK_VIOLATION", status: 422, table: "things" },
        { kind: "notNull", code: "VALIDATION_FAILED", status: 422, table: "people" },
      ]);
      for (const error of errors) {
        expect(error.cause).toBeInstanceOf(Error);
        expect(JSON.stringify([error.message, error.issues])).not.toContain(word);
      }
    });

    test("one write that fails spares those beside it", async () => {
      const { places } = fixture();
      const outcomes = await Promise.allSettled([
        places.create({ country: "aa", number: 1 }),
        places.create({ country: "de", number: 1 }),
        places.createMany([
          { country: "aa", number: 2 },
          { country: "de", number: 1 },
        ]),
        places.create({ country: "aa", number: 3 }),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual([
        "fulfilled",
        "rejected",
        "rejected",
        "fulfilled",
      ]);
      const { data } = await places.list({ where: { country: "aa" } });
      expect(data.map(({ number }) => number)).toEqual([1, 3]);
    });
  });
};
