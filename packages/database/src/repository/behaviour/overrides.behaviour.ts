import { beforeEach, describe, expect, test } from "bun:test";
import { NotFoundError } from "../../errors/request-errors.ts";
import { parseAggregate, parseQuery } from "../../filter/parse-query.ts";
import { parseWhere } from "../../filter/parse-where.ts";
import { and } from "../and.ts";
import { makePeopleAndPlaces } from "../testing/data.ts";
import { PeopleRepository } from "../testing/repositories.ts";
import type { PersonModel, PersonWhere } from "../testing/types.ts";
import type { OpenEngine } from "../testing/open-engine.ts";
import { withRepositories } from "../testing/with-repositories.ts";

type Data = PersonModel["create"];

/** Hand-written: names have no spaces around them, chiefs are out of sight and can't be touched. */
class WorkersRepository extends PeopleRepository {
  override create(data: Data) {
    return super.create({ ...data, name: data.name.trim() });
  }

  override list: PeopleRepository["list"] = (query) => {
    const workers: PersonWhere = { role: "worker" };
    return PeopleRepository.prototype.list.call(this, {
      ...query,
      where: and(workers, query?.where),
    }) as never;
  };

  override async update(key: string, data: PersonModel["patch"]) {
    await this.refuseChief(key);
    return super.update(key, data);
  }

  override async remove(key: string) {
    await this.refuseChief(key);
    return super.remove(key);
  }

  override async upsert(key: string, data: Omit<Data, "id">) {
    const row = await super.upsert(key, data);
    await this.refuseChief(key);
    return row;
  }

  override removeMany(where: PersonWhere) {
    return super.removeMany(and<PersonWhere>({ role: "worker" }, where));
  }

  private async refuseChief(key: string) {
    if (await this.exists({ id: key, role: "chief" })) throw new NotFoundError("people", key);
  }
}

export const describeOverrides = (open: OpenEngine): void => {
  describe("a verb that a hand-written class overrides", () => {
    const fixture = withRepositories(open);
    let workers: WorkersRepository;
    beforeEach(async () => {
      await makePeopleAndPlaces(fixture());
      workers = new WorkersRepository(fixture().context);
    });

    test("is what the wire calls, and its rows go out like all others", async () => {
      const eve = await workers.wire.create({ name: " Eve ", email: "eve@x", secret: "s" });
      expect(eve).toMatchObject({ name: "Eve", changedAt: expect.stringMatching(/^\d{4}-.*Z$/) });
      expect(eve).not.toHaveProperty("secret");
      const query = parseQuery(
        {
          where: { or: [{ name: { startsWith: "A" } }, { boss: { id: "ann" } }], not: { id: "x" } },
          sort: "-id",
          limit: 2,
          include: { boss: true, staff: { limit: 1, where: { id: { in: ["dan"] } } } },
          select: ["name"],
          count: true,
        },
        workers.model,
        workers.models,
      );
      const page = await workers.wire.list(query);
      expect(page.total).toBe(3);
      expect(page.data).toMatchObject([
        { id: "dan", boss: { id: "bob" }, staff: [] },
        { id: "cyd", boss: { id: "ann", changedAt: expect.any(String) } },
      ]);
      expect(page.nextCursor).toBeString();
      expect(JSON.stringify(page)).not.toContain("secret");
    });

    test("is used for many rows at once, all or none", async () => {
      const rows = [" a ", "b "].map((name) => ({ name, email: `${name.trim()}@x` }));
      const made = await workers.wire.createMany(rows);
      expect(made.map(({ name }) => name)).toEqual(["a", "b"]);
      const failed = workers.createMany([
        { name: "c", email: "c@x" },
        { name: "d", email: "a@x" },
      ]);
      expect(await failed.catch((error: { code: string }) => error.code)).toBe("UNIQUE_VIOLATION");
      expect(await workers.exists({ name: "c" })).toBe(false);
    });

    test("shares a transaction with the precondition", async () => {
      const { wire } = workers;
      const seen: unknown[] = [];
      const look = (row: unknown) => seen.push(row);
      expect(await wire.update({ id: "bob" }, { name: "B" }, look)).toMatchObject({ name: "B" });
      expect(seen).toMatchObject([{ id: "bob", name: "Bob" }]);
      const refused = (work: Promise<unknown>) =>
        work.catch((error: { code: string }) => error.code);
      expect(await refused(wire.update({ id: "ann" }, { name: "x" }))).toBe("NOT_FOUND");
      expect(await refused(wire.remove({ id: "ann" }, look))).toBe("NOT_FOUND");
      const made = await wire.upsert({ id: "new" }, { name: "N", email: "n@x" });
      expect(made).toMatchObject({ created: true, row: { id: "new" } });
      const changed = await wire.upsert({ id: "new" }, { name: "M", email: "n@x" });
      expect(changed).toMatchObject({ created: false, row: { name: "M" } });
      const undone = wire.upsert({ id: "ann" }, { name: "x", email: "ann@x.org" });
      expect(await refused(undone)).toBe("NOT_FOUND");
      expect((await workers.get("ann")).name).toBe("Ann");
    });

    test("narrows what a filter reaches, and leaves the other verbs as they are", async () => {
      const where = parseWhere({ id: { ne: "bob" } }, workers.model, workers.models);
      expect(await workers.wire.removeMany(where ?? { type: "or", filters: [] })).toEqual({
        count: 2,
      });
      expect(await workers.wire.find({ id: "ann" })).toMatchObject({ name: "Ann" });
      const query = parseAggregate({ count: true }, workers.model, workers.models);
      expect(await workers.wire.aggregate(query)).toEqual([{ count: 2 }]);
    });
  });
};
