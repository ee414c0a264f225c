import { describe, expect, test } from "bun:test";
import { createRepositories } from "../testing/repositories.ts";
import type { OpenEngine } from "../testing/open-engine.ts";
import { withRepositories } from "../testing/with-repositories.ts";

export const describeTransactions = (open: OpenEngine): void => {
  describe("transactions", () => {
    const fixture = withRepositories(open);

    test("repositories over a transaction are of the same classes, and see its writes", async () => {
      const { context, places } = fixture();
      await context.engine.transaction(async (engine) => {
        const inside = createRepositories(context.over(engine));
        await inside.places.create({ country: "ch", number: 1 });
        expect(await inside.places.count()).toBe(1);
        await inside.people.create({ id: "ann", name: "Ann", email: "ann@x.org" });
        expect(await inside.people.findByEmail("ann@x.org")).toMatchObject({ id: "ann" });
      });
      expect(await places.count()).toBe(1);
    });

    test("a throw undoes all of it, and a caught constraint error only its own write", async () => {
      const { context, places } = fixture();
      const failed = context.engine.transaction(async (engine) => {
        const inside = createRepositories(context.over(engine));
        await inside.places.create({ country: "ch", number: 1 });
        throw new Error("changed my mind");
      });
      expect(await failed.catch((error: Error) => error.message)).toBe("changed my mind");
      expect(await places.count()).toBe(0);

      await context.engine.transaction(async (engine) => {
        const inside = createRepositories(context.over(engine));
        await inside.places.create({ country: "ch", number: 1 });
        const rows = [2, 1].map((number) => ({ country: "ch", number }));
        await inside.places.createMany(rows).catch(() => null);
        await inside.places.create({ country: "ch", number: 3 });
      });
      const { data } = await places.list();
      expect(data.map(({ number }) => number)).toEqual([1, 3]);
    });

    test("plans compiled outside serve inside, and the other way round", async () => {
      const { context, places, statements } = fixture();
      await places.list({ where: { name: "x" } });
      await context.engine.transaction(async (engine) => {
        await createRepositories(context.over(engine)).places.list({ where: { name: "y" } });
      });
      const [outside, inside] = statements();
      expect(inside).toBe(outside ?? "");
    });
  });
};
