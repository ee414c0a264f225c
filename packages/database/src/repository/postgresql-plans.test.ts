import { afterAll, expect, test } from "bun:test";
import type { Operation, SqlRow } from "../engine/operation.ts";
import { describePostgresql } from "../testing/describe-postgresql.ts";
import type { EmbeddedPostgresql } from "../testing/embedded-postgresql.ts";
import { makePeopleAndPlaces } from "./testing/data.ts";
import { onPostgresql } from "./testing/open-engine.ts";
import { openFixture } from "./testing/with-repositories.ts";

const prepare = async (server: EmbeddedPostgresql) => openFixture(await onPostgresql(server));

const run = (sql: string) =>
  function* (): Operation<SqlRow[]> {
    return yield { sql, parameters: [] };
  };

await describePostgresql("plans of PostgreSQL", prepare, ({ fixture, engine }) => {
  afterAll(() => engine.close());

  let asked = 0;
  /** How it would find the rows of a statement if reading a whole table were dear. */
  const planOf = (sql: string): Promise<string> =>
    engine.transaction(async (inside) => {
      await inside.write(run("SET LOCAL enable_seqscan = off"));
      // Texts that come twice are prepared, which placeholders without a value can't be.
      const rows = await inside.read(run(`EXPLAIN (GENERIC_PLAN) ${sql} -- ${++asked}`));
      return rows.map((row) => String(row["QUERY PLAN"])).join("\n");
    });

  test("pages sorted by a column that may be null are ranges of its index, at any depth", async () => {
    const { things, statements } = fixture;
    await makePeopleAndPlaces(fixture);
    await things.createMany(
      Array.from({ length: 12 }, (_, n) => ({
        label: "x",
        makerId: "ann",
        madeAt: n % 3 === 0 ? null : new Date(n),
      })),
    );
    for (const sort of ["madeAt", "-madeAt"] as const) {
      statements();
      const seen: number[] = [];
      for await (const { id } of things.iterate({ sort: [sort], limit: 2 })) seen.push(id);
      expect(new Set(seen).size).toBe(12);
      for (const sql of new Set(statements())) {
        expect(await planOf(sql)).toContain("using things_made_at_idx");
      }
    }
  });

  test("included rows are found by the index of their link", async () => {
    const { things, parts, statements } = fixture;
    const [thing] = (await things.list({ limit: 1 })).data;
    await parts.create({ thingId: thing?.id ?? 0, name: "p" });
    statements();
    await things.list({ include: ["parts"] });
    expect(await planOf(statements().at(-1) ?? "")).toContain("parts_thing_id_idx");
  });
});
