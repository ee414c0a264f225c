import { beforeEach, describe, expect, test } from "bun:test";
import { type SQL, sql } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { bindTable } from "../bind-table.ts";
import { Repository } from "../repository.ts";
import { peopleModel } from "../testing/models.ts";
import type { OpenEngine } from "../testing/open-engine.ts";
import { postgresqlModels } from "../testing/postgresql.ts";
import type { PersonModel } from "../testing/types.ts";
import { withRepositories } from "../testing/with-repositories.ts";

/** The people of the other tests, with functions that give SQL. */
const people = sqliteTable("people", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  email: text("email_address")
    .notNull()
    .$defaultFn(() => sql`lower(${"MADE-"}) || ${String(++made)}`),
  secret: text("secret")
    .default("")
    .$onUpdateFn((): SQL => sql`coalesce(${people.secret}, '') || ${"+"}`),
  token: text("token").$defaultFn(() => sql`upper('tok''en')`),
  role: text("role", { enum: ["chief", "worker"] }).default("worker"),
  bossId: text("boss_id"),
  changedAt: integer("changed_at", { mode: "timestamp_ms" })
    .notNull()
    .$defaultFn(() => new Date(0)),
});
let made = 0;

const models = { sqlite: peopleModel, postgresql: postgresqlModels.peopleModel };

type Data = PersonModel["create"];

const person = (id: string): Data => ({ id, name: id }) as Data;

export const describeExpressions = (open: OpenEngine): void => {
  describe("a function of the schema that gives SQL", () => {
    const fixture = withRepositories(open);
    let repository: Repository<PersonModel>;
    beforeEach(() => {
      made = 0;
      const { context } = fixture();
      const model = { ...models[context.engine.dialect], name: "somebody" };
      repository = new Repository(context, bindTable(model, people));
    });

    const all = async () =>
      (await repository.list({ select: ["email", "secret", "token"], sort: "id" })).data;

    test("fills a column in on create, and what was given stays", async () => {
      const row = await repository.create(person("a"));
      expect(row).toMatchObject({ id: "a", email: "made-1", changedAt: new Date(0) });
      await repository.create({ ...person("b"), email: "own@x.org", token: "own" });
      expect(await all()).toEqual([
        { id: "a", email: "made-1", secret: "", token: "TOK'EN" },
        { id: "b", email: "own@x.org", secret: "", token: "own" },
      ]);
    });

    test("fills it in for each of many, in their order", async () => {
      const ids = Array.from({ length: 70 }, (_, index) => `p${String(index).padStart(2, "0")}`);
      const rows = await repository.createMany([
        ...ids.map(person),
        { ...person("z"), email: "z" },
      ]);
      expect(rows.map(({ email }) => email)).toEqual([
        ...ids.map((_, at) => `made-${at + 1}`),
        "z",
      ]);
    });

    test("speaks of the row's own columns on update, upsert and bulk", async () => {
      await repository.createMany([person("a"), person("b")]);
      expect(await repository.update("a", { name: "A" })).toMatchObject({ id: "a", name: "A" });
      await repository.upsert("a", { ...person("a"), name: "AA", email: "a@x.org" });
      await repository.upsert("c", { ...person("c"), email: "c@x.org" });
      expect(await repository.updateMany({ id: { in: ["a", "b"] } }, { name: "N" })).toEqual({
        count: 2,
      });
      expect((await all()).map(({ secret }) => secret)).toEqual(["+++", "+", ""]);
      expect(await repository.update("b", { secret: "own" })).toMatchObject({ id: "b" });
      expect((await all())[1]?.secret).toBe("own");
    });
  });
};
