import { beforeEach, describe, expect, test } from "bun:test";
import type { Operation, SqlRow } from "../../engine/operation.ts";
import { makeParts, makePeopleAndPlaces } from "../testing/data.ts";
import type { OpenEngine } from "../testing/open-engine.ts";
import { withRepositories } from "../testing/with-repositories.ts";

export const describeJunctions = (open: OpenEngine): void => {
  describe("rows linked through a third table", () => {
    const fixture = withRepositories(open);

    beforeEach(async () => {
      await makePeopleAndPlaces(fixture());
      const { things, pins } = fixture();
      const at = (makerId: string, country: string | null, number: number | null) => ({
        label: "thing",
        makerId,
        country,
        number,
      });
      await things.createMany([
        at("ann", "ch", 1),
        at("ann", "ch", 1),
        at("ann", "de", 1),
        at("bob", "ch", 1),
        at("cyd", null, null),
      ]);
      await makeParts(fixture(), [3, 1]);
      await pins.createMany([
        { partId: 1, personId: "ann" },
        { partId: 3, personId: "ann" },
        { partId: 4, personId: "ann" },
        { partId: 1, personId: "bob" },
      ]);
      fixture().statements();
    });

    test("come along from both sides, in their own order, with what they include", async () => {
      const { people, parts } = fixture();
      const { data } = await people.list({
        sort: "id",
        include: { pinned: { sort: "-id", include: { thing: { select: ["label"] } } } },
      });
      expect(data.map(({ pinned }) => pinned.map(({ id }) => id))).toEqual([
        [4, 3, 1],
        [1],
        [],
        [],
      ]);
      expect(data[0]?.pinned[0]).toEqual({
        ...(await parts.get(4)),
        thing: { id: 2, label: "thing" },
      });
      const part = await parts.get(1, { include: { pinnedBy: { select: ["name"] } } });
      expect(part.pinnedBy).toEqual([
        { id: "ann", name: "Ann" },
        { id: "bob", name: "Bob" },
      ]);
      expect((await parts.get(2, { include: ["pinnedBy"] })).pinnedBy).toEqual([]);
    });

    test("come along once, however often they are linked, and over composite keys", async () => {
      const { people, places } = fixture();
      const include = { haunts: { sort: "country" } } as const;
      const { data } = await people.list({ sort: "id", include });
      const haunts = data.map((one) => one.haunts.map(({ name }) => name));
      expect(haunts).toEqual([["Bern", "Ulm"], ["Bern"], [], []]);
      expect((await people.get("ann", { include })).haunts.map(({ name }) => name)).toEqual([
        "Bern",
        "Ulm",
      ]);
      const found = await places.list({ include: { makers: { sort: "-id" } } });
      expect(found.data.map(({ makers }) => makers.map(({ id }) => id))).toEqual([
        ["bob", "ann"],
        [],
        ["ann"],
      ]);
    });

    test("have filter and limit for each parent, also where parents have many", async () => {
      const { people, parts, pins, statements } = fixture();
      const made = await parts.createMany(
        Array.from({ length: 300 }, (_, n) => ({ thingId: 1, name: n % 3 ? "odd" : "even" })),
      );
      await pins.createMany(
        made.flatMap(({ id }) => [
          { partId: id, personId: "cyd" },
          { partId: id, personId: "dan" },
        ]),
      );
      statements();
      const pinned = { where: { name: "even" }, sort: "-id", limit: 2 } as const;
      const last = made.filter(({ name }) => name === "even").map(({ id }) => id);
      for (const most of [3, 2]) {
        const { data } = await people.list({ sort: "id", include: { pinned } });
        const expected = last.toReversed().slice(0, 2);
        expect(data.map((one) => one.pinned.map(({ id }) => id))).toEqual([
          [],
          [],
          expected,
          expected,
        ]);
        expect(statements().length).toBeLessThanOrEqual(most);
      }
      const haunts = { limit: 1, sort: "-country" } as const;
      const { data } = await people.list({ sort: "id", include: { haunts } });
      expect(data.map((one) => one.haunts.map(({ name }) => name))).toEqual([
        ["Ulm"],
        ["Bern"],
        [],
        [],
      ]);
    });

    test("can be filtered by", async () => {
      const { people } = fixture();
      const ids = async (where: Parameters<typeof people.count>[0]) =>
        (await people.list({ where, sort: "id" })).data.map(({ id }) => id);
      expect(await ids({ pinned: { some: { id: 3 } } })).toEqual(["ann"]);
      expect(await ids({ pinned: { some: {} } })).toEqual(["ann", "bob"]);
      expect(await ids({ pinned: { none: { id: { gte: 3 } } } })).toEqual(["bob", "cyd", "dan"]);
      expect(await ids({ pinned: { every: { id: 1 } } })).toEqual(["bob", "cyd", "dan"]);
      expect(await ids({ haunts: { some: { name: "Ulm" } } })).toEqual(["ann"]);
    });

    test("are found by the keys of both tables", async () => {
      const { parts, context, statements } = fixture();
      if (context.engine.dialect !== "sqlite") return;
      await parts.list({ include: ["pinnedBy"] });
      const sql = statements().at(-1) ?? "";
      const plan = await context.engine.read(function* (): Operation<SqlRow[]> {
        return yield { sql: `EXPLAIN QUERY PLAN ${sql}`, parameters: ["[1,2]", 5] };
      });
      const tables = plan.filter(({ detail }) => /\b(t0|t1)\b/.test(String(detail)));
      expect(tables.map(({ detail }) => String(detail).split(" ")[0])).toEqual([
        "SEARCH",
        "SEARCH",
      ]);
    });
  });
};
