import { afterAll, expect, test } from "bun:test";
import { createPostgresqlEngine } from "../../../packages/database/src/engine/postgresql-engine.ts";
import {
  openPostgresql,
  type PostgresqlPool,
} from "../../../packages/database/src/drivers/postgresql.ts";
import { RepositoryContext } from "../../../packages/database/src/repository/context.ts";
import { describePostgresql } from "../../../packages/database/src/testing/describe-postgresql.ts";
import { PostgresqlCase, statementsOf } from "../testing/postgresql-case.ts";

type Row = Record<string, unknown>;

interface Rows {
  create(row: Row): Promise<Row>;
  get(key: unknown): Promise<Row>;
  upsert(key: unknown, row: Row): Promise<Row>;
}

interface Schema {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: unknown };
}

/** Extensions that don't come with PostgreSQL itself. */
const OTHERS = /"(?:vector|postgis)"/;

const samples: Row = {
  title: `it's \\ "here"`,
  code: "abc",
  country: "DE",
  size: "S",
  mood: "it's ok",
  level: "HIGH",
  count: -5,
  small: 3,
  total: Number.MAX_SAFE_INTEGER,
  exact: 2n ** 63n - 1n,
  price: "12.50",
  weight: 1.5,
  units: 12_345_678_901_234_567n,
  ratio: 1.25,
  precise: 0.1,
  active: true,
  born: new Date("2020-02-29"),
  died: "2021-12-31",
  madeAt: new Date("2024-05-06T07:08:09.123Z"),
  seenAt: new Date("2024-05-06T07:08:09.120Z"),
  toldAt: "2024-05-06 07:08:09+00",
  opens: "10:30:00",
  lasts: "1 day",
  notes: { a: [1, null] },
  settings: { theme: "dark" },
  reference: "11111111-1111-1111-1111-111111111111",
  address: "10.0.0.1",
  network: "10.0.0.0/8",
  mac: "08:00:2b:01:02:03",
  mac8: "08:00:2b:01:02:03:04:05",
  place: [1.5, -2],
  spot: { x: 1, y: 2.5 },
  edge: [1, 2, 3],
  border: { a: 1, b: 2, c: 3 },
};

const surveys: Row = {
  words: ["a", 'b"c', "d\\e", "", "NULL", "{x,y}"],
  open: ["mon", "tue"],
  board: [
    [1, 2],
    [3, 4],
  ],
  triple: [1, 2, 3],
  times: [new Date("2024-01-01T00:00:00.000Z")],
  large: [[1n, 2n ** 63n - 1n]],
  tags: [{ name: 'x"y\\z' }],
  kinds: ["a"],
  whole: ["x", "y"],
  amounts: [1.5, 2],
};

await describePostgresql(
  "generated code on PostgreSQL",
  (server) => Promise.resolve(server),
  (server) => {
    const made: PostgresqlCase[] = [];
    const caseOf = async (name: string): Promise<PostgresqlCase> => {
      const own = await PostgresqlCase.make(name, server);
      made.push(own);
      return own;
    };
    afterAll(() => made.forEach((own) => own[Symbol.dispose]()));

    const opened = async (own: PostgresqlCase) => {
      const pool = openPostgresql({ url: own.url });
      const client = await pool.acquire();
      for (const sql of statementsOf(await own.ddl())) await client.command(sql);
      client.release();
      return pool;
    };

    const repositoriesOf = async (
      own: PostgresqlCase,
      pool: PostgresqlPool,
    ): Promise<Record<string, Rows>> => {
      const { createRepositories } = await own.module("repositories.gen.ts");
      const create = createRepositories as (context: RepositoryContext) => Record<string, Rows>;
      return create(new RepositoryContext(createPostgresqlEngine(pool)));
    };

    for (const name of [
      "columns",
      "lists",
      "keys",
      "schemas",
      "indexes",
      "foreign-keys",
      "meanings",
    ]) {
      test(`PostgreSQL takes the tables of pg-${name}`, async () => {
        const pool = await opened(await caseOf(`pg-${name}`));
        await pool.close();
      });
    }

    test("extensions that a schema needs stand before its tables", async () => {
      const statements = statementsOf(await (await caseOf("pg-custom")).ddl());
      expect(statements.slice(0, 3).join()).toMatch(OTHERS);
      expect(statements).toContain('CREATE EXTENSION IF NOT EXISTS "citext"');
    });

    test("rows are numbered by the database, and can be put under a number of one's own", async () => {
      const own = await caseOf("pg-keys");
      const pool = await opened(own);
      const { orders } = await repositoriesOf(own, pool);
      expect(await orders?.create({ code: "a" })).toMatchObject({ id: 1000, position: 1 });
      expect(await orders?.upsert(7, { code: "b" })).toMatchObject({ id: 7, position: 2 });
      expect(await orders?.upsert(7, { code: "c" })).toMatchObject({
        id: 7,
        position: 2,
        code: "c",
      });
      await pool.close();
    });

    for (const [name, table, type, row] of [
      ["pg-columns", "samples", "Sample", samples],
      ["pg-lists", "surveys", "Survey", surveys],
    ] as const) {
      test(`what is written into each column of ${name} passes and comes back the same`, async () => {
        const own = await caseOf(name);
        const pool = await opened(own);
        const validators = await own.module(`${table}.validator.gen.ts`);
        const schema = validators[`new${type}Schema`] as Schema;
        expect(schema.safeParse(row)).toMatchObject({ success: true, data: row });

        const rows = (await repositoriesOf(own, pool))[table];
        const created = await rows?.create(row);
        expect(created).toMatchObject(row);
        expect(await rows?.get(created?.["id"])).toEqual(created ?? {});
        await pool.close();
      });
    }
  },
);
