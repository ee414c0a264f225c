import { beforeEach, describe, expect, test } from "bun:test";
import { encodeRow } from "../../filter/wire-rows.ts";
import { parseQuery } from "../../filter/parse-query.ts";
import { makeParts, makePeopleAndPlaces } from "../testing/data.ts";
import type { OpenEngine } from "../testing/open-engine.ts";
import { withRepositories } from "../testing/with-repositories.ts";

const thing = {
  label: "x",
  makerId: "ann",
  big: 2n ** 60n,
  old: -5n,
  price: "1.25",
  flag: true,
  madeAt: new Date("2026-02-28T23:59:59.001Z"),
  seenAt: new Date("1901-01-01T00:00:00Z"),
  data: ["a"],
  bytes: new Uint8Array([1, 2, 254]),
  mark: "m",
};

export const describeWire = (open: OpenEngine): void => {
  describe("on the wire", () => {
    const fixture = withRepositories(open);
    beforeEach(() => makePeopleAndPlaces(fixture()));

    test("rows are what encoding the rows in code gives, included ones too", async () => {
      const { things } = fixture();
      await things.createMany([thing, { label: "y", makerId: "bob" }]);
      await makeParts(fixture(), [2, 1]);
      const typed = {
        include: { maker: { include: { staff: true } }, place: true, parts: true },
        sort: "-id",
        count: true,
      } as const;
      const query = parseQuery(typed, things.model, things.models);
      const { data, ...rest } = await things.list(typed);
      const encoded = data.map((row) => encodeRow(row, things.model, things.models));
      const page = await things.wire.list(query);
      expect(page).toEqual({ data: encoded, ...rest });
      expect(JSON.parse(JSON.stringify(page))).toEqual(page);
      expect(await things.wire.find({ id: 1 })).toMatchObject({
        big: "1152921504606846976",
        old: "-5",
        flag: true,
        madeAt: "2026-02-28T23:59:59.001Z",
        seenAt: "1901-01-01T00:00:00.000Z",
        data: ["a"],
        bytes: "AQL+",
        mark: "m",
      });
      expect(await things.wire.find({ id: 99 })).toBeNull();
    });

    test("writes answer with the row, and an upsert whether it made it", async () => {
      const { things, people } = fixture();
      const created = await things.wire.create(thing);
      expect(created).toMatchObject({ id: 1, big: "1152921504606846976", bytes: "AQL+" });
      const many = await things.wire.createMany([thing, { ...thing, label: "z" }]);
      expect(many.map(({ id, label }) => [id, label])).toEqual([
        [2, "x"],
        [3, "z"],
      ]);
      expect(await things.wire.update({ id: 1 }, { big: 7n })).toMatchObject({ big: "7" });
      const data = { name: "Eve", email: "eve@x.org" };
      expect(await people.wire.upsert({ id: "eve" }, data)).toMatchObject({
        row: { id: "eve", name: "Eve" },
        created: true,
      });
      const again = await people.wire.upsert({ id: "eve" }, { ...data, id: "eve", name: "Eva" });
      expect(again).toMatchObject({ row: { name: "Eva" }, created: false });
      await people.wire.remove({ id: "eve" });
      expect(await people.exists({ id: "eve" })).toBe(false);
      const groups = await things.wire.aggregate({
        groupBy: ["flag"],
        count: true,
        sum: ["big"],
        avg: [],
        min: ["madeAt"],
        max: [],
      });
      expect(groups).toEqual([
        {
          flag: true,
          count: 3,
          sum: { big: (2n ** 61n + 7n).toString() },
          min: { madeAt: "2026-02-28T23:59:59.001Z" },
        },
      ]);
    });

    test("a precondition sees the row inside the write, and stops it by throwing", async () => {
      const { people } = fixture();
      const seen: unknown[] = [];
      const stop = (row: unknown) => {
        seen.push(row);
        throw new Error("stale");
      };
      const before = await people.wire.find({ id: "dan" });
      for (const work of [
        () => people.wire.update({ id: "dan" }, { name: "x" }, stop),
        () => people.wire.upsert({ id: "dan" }, { name: "x", email: "d@x" }, stop),
        () => people.wire.remove({ id: "dan" }, stop),
      ]) {
        expect(await work().then(String, (error: Error) => error.message)).toBe("stale");
      }
      expect(seen).toEqual([before, before, before]);
      await people.wire.upsert({ id: "new" }, { name: "N", email: "n@x" }, (row) => {
        expect(row).toBeNull();
      });
      expect(await people.wire.find({ id: "dan" })).toEqual(before);
    });

    test("hidden columns never go out", async () => {
      const { people, things } = fixture();
      await things.create(thing);
      const query = parseQuery(
        { include: ["boss", "staff", "made.maker"] },
        people.model,
        people.models,
      );
      const out = [
        await people.wire.list(query),
        await people.wire.find({ id: "ann" }),
        await people.wire.create({ name: "Eve", email: "e@x", secret: "s2", token: "t2" }),
        await people.wire.update({ id: "ann" }, { secret: "s3" }),
        await people.wire.upsert({ id: "ann" }, { secret: "s4" }),
      ];
      expect(JSON.stringify(out)).not.toMatch(/secret|token|"s\d|"t\d/);
    });
  });
};
