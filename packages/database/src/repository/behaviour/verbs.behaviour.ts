import { beforeEach, describe, expect, test } from "bun:test";
import { BadRequestError, NotFoundError, ValidationError } from "../../errors/request-errors.ts";
import { QueryProblem } from "../../filter/issues.ts";
import { makePeopleAndPlaces } from "../testing/data.ts";
import type { OpenEngine } from "../testing/open-engine.ts";
import { withRepositories } from "../testing/with-repositories.ts";

const FULL = {
  label: "full",
  note: "a note",
  state: "used",
  size: -3,
  weight: 0.1,
  big: 2n ** 63n - 1n,
  old: -(2n ** 63n),
  price: "12.5",
  flag: true,
  madeAt: new Date("1969-12-31T23:59:59.999Z"),
  seenAt: new Date("2026-03-01T10:00:00Z"),
  data: { tags: ["a", "ü"] },
  bytes: new Uint8Array([0, 255, 7]),
  mark: "~",
  rank: 9,
  makerId: "ann",
  ownerId: "bob",
  country: "ch",
  number: 2,
} as const;

const refusal = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "nothing was refused",
    (error: unknown) => error,
  );

export const describeVerbs = (open: OpenEngine): void => {
  describe("verbs", () => {
    const fixture = withRepositories(open);
    beforeEach(() => makePeopleAndPlaces(fixture()));

    test("a row comes back as it was given, with every kind of column", async () => {
      const { things } = fixture();
      const created = await things.create({ ...FULL, data: { tags: ["a", "ü"] } });
      expect(created).toEqual({ id: 1, twice: -6, ...FULL, data: { tags: ["a", "ü"] } });
      expect(await things.get(1)).toEqual(created);
      expect((await things.list()).data).toEqual([created]);
      expect(created.bytes?.constructor).toBe(Uint8Array);
    });

    test("columns left out are filled in as the schema says", async () => {
      const { things, people } = fixture();
      const before = Date.now();
      const thing = await things.create({ label: "bare", makerId: "ann", note: undefined });
      expect(thing).toMatchObject({ note: null, flag: false, rank: 2, size: null, data: null });
      const person = await people.create({ name: "New", email: "new@x.org" });
      expect(person.id).toStartWith("made-");
      expect(person.role).toBe("worker");
      expect(person.changedAt.getTime()).toBeGreaterThanOrEqual(before);
    });

    test("get, find and first agree, and a missing row is null or an error", async () => {
      const { people, places, things } = fixture();
      const ann = await people.get("ann");
      expect(ann.name).toBe("Ann");
      expect(await people.find("ann")).toEqual(ann);
      expect(await people.first({ sort: "id" })).toEqual(ann);
      expect(await people.first({ where: { name: "nobody" } })).toBeNull();
      expect(await people.find("nobody")).toBeNull();
      expect(await places.get({ country: "de", number: 1 })).toMatchObject({ name: "Ulm" });
      expect(await people.get("bob", { select: ["name"], include: ["boss"] })).toEqual({
        id: "bob",
        name: "Bob",
        boss: ann,
      });
      const missing = await refusal(things.get(99));
      expect(missing).toBeInstanceOf(NotFoundError);
      expect(missing).toMatchObject({ code: "NOT_FOUND", resource: "things", key: 99 });
      expect(await refusal(places.get({ country: "de" } as never))).toBeInstanceOf(BadRequestError);
    });

    test("count and exists follow a filter", async () => {
      const { people } = fixture();
      expect(await people.count()).toBe(4);
      expect(await people.count({ boss: { name: "Ann" } })).toBe(2);
      expect(await people.exists({ name: "Bob" })).toBe(true);
      expect(await people.exists({ name: "nobody" })).toBe(false);
      expect(await people.exists()).toBe(true);
    });

    test("finders take the options of get and list", async () => {
      const { people, things } = fixture();
      await things.createMany(["a", "b", "c"].map((label) => ({ label, makerId: "ann" })));
      await things.create({ label: "d", makerId: "bob" });
      expect(await people.findByEmail("bob@x.org", { select: ["name"] })).toEqual({
        id: "bob",
        name: "Bob",
      });
      expect(await people.findByEmail("nobody@x.org")).toBeNull();
      const page = await things.findByMakerId("ann", {
        where: { label: { ne: "b" } },
        sort: "-label",
        select: ["label"],
      });
      expect(page.data.map(({ label }) => label)).toEqual(["c", "a"]);
    });

    test("an update changes the columns given and those that change with every update", async () => {
      const { people, things } = fixture();
      const old = new Date(0);
      await people.update("ann", { changedAt: old });
      expect((await people.get("ann")).changedAt).toEqual(old);
      const updated = await people.update("ann", { name: "Anna", email: undefined });
      expect(updated).toMatchObject({ name: "Anna", email: "ann@x.org", bossId: null });
      expect(updated.changedAt.getTime()).toBeGreaterThan(0);
      await things.create({ ...FULL, data: { tags: [] } });
      const thing = await things.update(1, { data: null, bytes: null, big: null, flag: false });
      expect(thing).toMatchObject({ data: null, bytes: null, big: null, flag: false, size: -3 });
      expect(await refusal(people.update("nobody", { name: "x" }))).toBeInstanceOf(NotFoundError);
      expect(await refusal(people.update("ann", {}))).toBeInstanceOf(ValidationError);
      expect(await refusal(people.update("ann", { name: undefined }))).toBeInstanceOf(
        ValidationError,
      );
    });

    test("an upsert makes the row or changes the columns given", async () => {
      const { people, places } = fixture();
      const made = await people.upsert("eve", { name: "Eve", email: "eve@x.org", role: "chief" });
      expect(made).toMatchObject({ id: "eve", role: "chief" });
      const changed = await people.upsert("eve", { name: "Eva", email: "eve@x.org" });
      expect(changed).toMatchObject({ id: "eve", name: "Eva", role: "chief" });
      const key = { country: "fr", number: 3 };
      expect(await places.upsert(key, {})).toEqual({ ...key, name: null });
      expect(await places.upsert(key, { name: "Lyon" })).toEqual({ ...key, name: "Lyon" });
      expect(await places.upsert(key, {})).toEqual({ ...key, name: "Lyon" });
    });

    test("a removed row is gone", async () => {
      const { places } = fixture();
      await places.remove({ country: "de", number: 1 });
      expect(await places.count()).toBe(2);
      expect(await refusal(places.remove({ country: "de", number: 1 }))).toBeInstanceOf(
        NotFoundError,
      );
    });

    test("many rows are made in the order given, or none of them", async () => {
      const { places } = fixture();
      const rows = Array.from({ length: 150 }, (_, n) => ({ country: "xx", number: 150 - n }));
      const made = await places.createMany(rows);
      expect(made).toEqual(rows.map((row) => ({ ...row, name: null })));
      expect(await places.createMany([])).toEqual([]);
      const error = await refusal(
        places.createMany([
          { country: "yy", number: 1 },
          { country: "yy", number: 2, name: "fine" },
          { country: "xx", number: 7 },
        ]),
      );
      expect(error).toMatchObject({
        code: "UNIQUE_VIOLATION",
        issues: [{ path: [2, "country"] }, { path: [2, "number"] }],
      });
      expect(await places.count({ country: "yy" })).toBe(0);
    });

    test("a filter changes and removes all that match, and must say something", async () => {
      const { people, things } = fixture();
      await things.createMany(["a", "b", "c"].map((label) => ({ label, makerId: "bob" })));
      expect(await people.updateMany({ boss: { name: "Ann" } }, { role: "chief" })).toEqual({
        count: 2,
      });
      expect(await people.count({ role: "chief" })).toBe(3);
      const touched = await people.first({ where: { id: "cyd" } });
      expect(Date.now() - (touched?.changedAt.getTime() ?? 0)).toBeLessThan(60_000);
      expect(await things.removeMany({ label: { in: ["a", "b", "x"] } })).toEqual({ count: 2 });
      expect(await things.removeMany({ label: "x" })).toEqual({ count: 0 });
      expect(await things.count()).toBe(1);
      for (const where of [{}, { and: [] }, { or: [{}, { label: "c" }] }, { label: undefined }]) {
        expect(await refusal(things.removeMany(where))).toBeInstanceOf(BadRequestError);
        expect(await refusal(things.updateMany(where, { note: "x" }))).toBeInstanceOf(
          BadRequestError,
        );
      }
      expect(await refusal(things.updateMany({ label: "c" }, {}))).toBeInstanceOf(ValidationError);
      expect(await things.count()).toBe(1);
    });

    test("hidden columns are written and filtered, and come back only when selected", async () => {
      const { people } = fixture();
      const ann = await people.get("ann");
      expect(Object.keys(ann)).not.toContain("secret");
      expect(Object.keys(ann)).not.toContain("token");
      const updated = await people.update("ann", { secret: "new", token: "n" });
      expect(JSON.stringify(updated)).not.toContain("secret");
      expect(await people.find("ann", { select: ["secret", "token"] })).toEqual({
        id: "ann",
        secret: "new",
        token: "n",
      });
      const page = await people.list({ where: { secret: "new" }, sort: ["-secret" as never] });
      expect(page.data).toEqual([updated]);
      const staff = await people.list({ include: { boss: true, staff: { limit: 1 } } });
      expect(JSON.stringify(staff)).not.toContain("secret");
    });

    test("data is validated where it is asked for, with all that is wrong", async () => {
      const { people, things } = fixture();
      const made = await people.createWithValidation({ name: "Eve", email: "eve@x.org" });
      expect(made.name).toBe("Eve");
      const error = await refusal(
        people.createWithValidation({ name: "", email: "no", age: 7, role: "boss" }),
      );
      expect(error).toBeInstanceOf(ValidationError);
      const paths = (error as ValidationError).issues.map(({ path }) => path.join("."));
      expect(paths.toSorted()).toEqual(["age", "email", "name", "role"]);
      expect(await refusal(things.createWithValidation({}))).toMatchObject({ code: "INTERNAL" });
    });

    test("data that can't be stored names its column and changes nothing", async () => {
      const { things } = fixture();
      const base = { label: "x", makerId: "ann" };
      const wrong: readonly [string, object][] = [
        ["nope", { nope: 1 }],
        ["twice", { twice: 2 }],
        ["note", { note: { a: 1 } }],
        ["madeAt", { madeAt: new Date(Number.NaN) }],
        ["weight", { weight: Number.NaN }],
        ["label", { label: undefined }],
      ];
      for (const [column, data] of wrong) {
        const error = await refusal(things.create({ ...base, ...data } as never));
        expect(error).toMatchObject({ code: "VALIDATION_FAILED", issues: [{ path: [column] }] });
      }
      expect(await things.count()).toBe(0);
    });

    test("a query that makes no sense is refused with all that is wrong", async () => {
      const { things } = fixture();
      const error = await refusal(
        things.list({ where: { nope: 1 }, sort: ["data"], limit: 0, select: ["x"] } as never),
      );
      expect(error).toBeInstanceOf(QueryProblem);
      expect((error as QueryProblem).issues.map(({ path }) => path[0])).toEqual([
        "where",
        "sort",
        "limit",
        "select",
      ]);
      expect(await refusal(things.get(1, { include: ["nobody"] } as never))).toBeInstanceOf(
        QueryProblem,
      );
      expect(await refusal(things.aggregate({}))).toBeInstanceOf(QueryProblem);
    });
  });
};
