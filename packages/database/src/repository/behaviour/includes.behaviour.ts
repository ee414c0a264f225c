import { describe, expect, test } from "bun:test";
import * as fc from "fast-check";
import type { Operation, SqlRow } from "../../engine/operation.ts";
import { makeParts, makePeopleAndPlaces, PEOPLE, thingOf } from "../testing/data.ts";
import { type Fixture, openFixture, withRepositories } from "../testing/with-repositories.ts";
import type { OpenEngine } from "../testing/open-engine.ts";

const fill = async (fixture: Fixture, things: number, parts: number): Promise<void> => {
  await makePeopleAndPlaces(fixture);
  await fixture.things.createMany(
    Array.from({ length: things }, (_, n) => ({
      label: `thing ${n}`,
      makerId: PEOPLE[n % PEOPLE.length] ?? "ann",
      ownerId: n % 3 === 0 ? null : "bob",
      ...(n % 2 === 0 && { country: "ch", number: 1 + (n % 4) / 2 }),
    })),
  );
  await makeParts(
    fixture,
    Array.from({ length: things }, () => parts),
  );
  fixture.statements();
};

export const describeIncludes = (open: OpenEngine): void => {
  describe("included rows", () => {
    const fixture = withRepositories(open);

    test("are those fetched one by one", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(thingOf("few"), { maxLength: 6 }),
          fc.array(fc.nat(6), { maxLength: 6 }),
          fc.record({
            limit: fc.integer({ min: 1, max: 4 }),
            sort: fc.constantFrom("id", "-id", "name", "-position", "-name"),
            name: fc.option(fc.constantFrom("part 0", "part 1")),
          }),
          async (rows, counts, { limit, sort, name }) => {
            const { fixture: own, engine } = await openFixture(open);
            const { things, people, places, parts } = own;
            await makePeopleAndPlaces(own);
            await things.createMany(rows);
            await makeParts(own, counts);
            const where = name === null ? {} : { name };
            const options = { limit, sort: sort as "id", where };
            const { data } = await things.list({
              include: {
                maker: { include: { boss: true } },
                owner: true,
                place: { select: ["name"] },
                parts: options,
              },
            });
            for (const { maker, owner, place, parts: included, ...thing } of data) {
              expect(thing).toEqual(await things.get(thing.id));
              expect(maker).toEqual(await people.get(thing.makerId, { include: ["boss"] }));
              expect(owner).toEqual(
                thing.ownerId === null ? null : await people.get(thing.ownerId),
              );
              const { country, number } = thing;
              expect(place).toEqual(
                country === null || number === null
                  ? null
                  : await places.get({ country, number }, { select: ["name"] }),
              );
              const own = await parts.list({ ...options, where: { ...where, thingId: thing.id } });
              expect(included).toEqual(own.data);
            }
            await engine.close();
          },
        ),
        { numRuns: 30 },
      );
    });

    test("take one statement for each relation, whatever the number of rows", async () => {
      const { things, statements } = fixture();
      await fill(fixture(), 40, 3);
      const include = {
        maker: { include: { boss: true, made: { include: { parts: true } } } },
        place: true,
        parts: { include: { pins: { include: { person: true } } } },
      } as const;
      await things.list({ limit: 40, include });
      expect(statements()).toHaveLength(1 + 4 + 1 + 2);
      await things.list({ limit: 2, include });
      expect(statements()).toHaveLength(1 + 4 + 1 + 2);
      await things.get(1, { include });
      expect(statements().length).toBeLessThanOrEqual(1 + 4 + 1 + 2);
    });

    test("have their limit for each parent, also where parents have many", async () => {
      const { things, parts, statements } = fixture();
      await fill(fixture(), 3, 700);
      const query = { include: { parts: { limit: 2, sort: "-position" } } } as const;
      for (const most of [3, 2]) {
        const { data } = await things.list(query);
        expect(statements().length).toBeLessThanOrEqual(most);
        for (const row of data) {
          const own = await parts.list({ where: { thingId: row.id }, sort: "-position", limit: 2 });
          expect(row.parts).toEqual(own.data);
        }
        statements();
      }
    });

    test("go five relations deep", async () => {
      await fill(fixture(), 3, 1);
      const { data } = await fixture().people.list({
        where: { id: "bob" },
        include: {
          boss: {
            include: {
              staff: { include: { made: { include: { parts: { include: { thing: true } } } } } },
            },
          },
        },
      });
      expect(data[0]?.boss?.staff.map(({ id }) => id)).toEqual(["bob", "cyd"]);
      const [bob] = data[0]?.boss?.staff ?? [];
      expect(bob?.made[0]?.parts[0]?.thing.label).toBe("thing 1");
    });

    test("hang on columns that were not selected, which stay out", async () => {
      await fill(fixture(), 2, 1);
      const { data } = await fixture().things.list({
        select: ["label"],
        sort: ["owner.name", "-weight"],
        limit: 1,
        include: { maker: { select: ["name"] }, place: { select: [] as const } },
      });
      expect(data).toEqual([
        {
          id: 1,
          label: "thing 0",
          maker: { id: "ann", name: "Ann" },
          place: { country: "ch", number: 1 },
        },
      ]);
    });

    test("of composite keys and of a table's own rows come along too", async () => {
      await fill(fixture(), 4, 0);
      const { places, people, pins, parts } = fixture();
      const { data } = await places.list({ include: { things: { sort: "-id" } } });
      expect(data.map((place) => place.things.map(({ id }) => id))).toEqual([[1], [3], []]);
      const staff = await people.list({ include: ["staff"] });
      expect(staff.data.map((person) => person.staff.map(({ id }) => id))).toEqual([
        ["bob", "cyd"],
        ["dan"],
        [],
        [],
      ]);
      const part = await parts.create({ thingId: 1, name: "p" });
      await pins.create({ partId: part.id, personId: "ann" });
      const pin = await pins.get(
        { partId: part.id, personId: "ann" },
        { include: ["part", "person"] },
      );
      expect([pin.part.name, pin.person.name]).toEqual(["p", "Ann"]);
    });

    test("of a link to one that meets several are the first by key, alone and among others", async () => {
      await fill(fixture(), 7, 0);
      const { people, things } = fixture();
      await things.updateMany({ id: { in: [2, 3] } }, { ownerId: "cyd" });
      await things.update(7, { ownerId: "cyd", label: "a" });
      const include = ["belonging"] as const;
      const ids = async (query: { where?: { id: string } }) =>
        (await people.list({ include, sort: "id", ...query })).data.map(
          ({ belonging }) => belonging?.id ?? null,
        );
      expect(await ids({})).toEqual([null, 5, 2, null]);
      expect(await ids({ where: { id: "cyd" } })).toEqual([2]);
      expect((await people.get("cyd", { include })).belonging?.id).toBe(2);
      const { data } = await people.list({ sort: "belonging.label" });
      expect(data.map(({ id }) => id).toSorted()).toEqual(["ann", "bob", "cyd", "dan"]);
      expect((await people.list({ sort: "-belonging.label" })).data[0]?.id).toBe("bob");
    });

    test("are found by an index, not by reading the table", async () => {
      const { things, context, statements } = fixture();
      if (context.engine.dialect !== "sqlite") return;
      await fill(fixture(), 3, 3);
      await things.list({ include: ["parts"] });
      const sql = statements().at(-1) ?? "";
      const plan = await context.engine.read(function* (): Operation<SqlRow[]> {
        return yield { sql: `EXPLAIN QUERY PLAN ${sql}`, parameters: ["[1,2]", 5] };
      });
      expect(plan.some(({ detail }) => String(detail).includes("parts_thing_id_idx"))).toBe(true);
    });
  });
};
