import { afterAll, afterEach, beforeEach, describe } from "bun:test";
import {
  type Connection,
  DRIVER_NAMES,
} from "../../../../packages/database/src/drivers/connection.ts";
import { openConnection } from "../../../../packages/database/src/drivers/open-connection.ts";
import { openPostgresql } from "../../../../packages/database/src/drivers/postgresql.ts";
import type { Engine } from "../../../../packages/database/src/engine/engine.ts";
import type { SqlRow } from "../../../../packages/database/src/engine/operation.ts";
import { createPostgresqlEngine } from "../../../../packages/database/src/engine/postgresql-engine.ts";
import { createSqliteEngine } from "../../../../packages/database/src/engine/sqlite-engine.ts";
import { RepositoryContext } from "../../../../packages/database/src/repository/context.ts";
import { syncPostgresql } from "../../../../packages/database/src/sync/sync-postgresql.ts";
import { syncSchema } from "../../../../packages/database/src/sync/sync-schema.ts";
import { describePostgresql } from "../../../../packages/database/src/testing/describe-postgresql.ts";
import { generatedCase, type GeneratedCase, type Tables } from "./generated-case.ts";
import type { Rows } from "./rows.ts";

/** @throws {TypeError} when there is no such table */
type FindRows = (table: string) => Rows;

/** A fresh database with the tables of the case, and its generated repositories. */
export interface OpenedCase {
  readonly engine: Engine;
  /** Every repository by its table's name. */
  readonly repositories: Tables;
  readonly generated: GeneratedCase;
  readonly rows: FindRows;
  /** Work in one transaction, with repositories of its own. */
  transaction<T>(work: (rows: FindRows, all: Tables) => Promise<T>): Promise<T>;
  /** What somebody else does to the database. */
  outside(sql: string): Promise<readonly SqlRow[]>;
}

interface OwnCase extends OpenedCase {
  close(): Promise<void>;
}

type Open = () => Promise<OwnCase>;

const finder =
  (tables: Tables): FindRows =>
  (table) => {
    const rows = tables[table];
    if (rows === undefined) throw new TypeError(`there is no table ${table}`);
    return rows;
  };

const opened = (engine: Engine, generated: GeneratedCase) => {
  const { createRepositories } = generated;
  const context = new RepositoryContext(engine);
  const repositories = createRepositories(context);
  return {
    engine,
    generated,
    repositories,
    rows: finder(repositories),
    transaction: <T>(work: (rows: FindRows, all: Tables) => Promise<T>): Promise<T> =>
      engine.transaction((inside) => {
        const own = createRepositories(context.over(inside));
        return work(finder(own), own);
      }),
  };
};

const onSqlite =
  (made: GeneratedCase, driver: (typeof DRIVER_NAMES)[number]): Open =>
  async () => {
    const connection: Connection = await openConnection({ path: ":memory:" }, driver);
    await syncSchema(connection, made.ddl);
    const engine = createSqliteEngine(connection);
    return {
      ...opened(engine, made),
      outside: (sql) => Promise.resolve(connection.rows(sql)),
      close: () => engine.close(),
    };
  };

const onPostgresql = async (made: GeneratedCase, url: string): Promise<Open> => {
  const pool = openPostgresql({ url });
  await syncPostgresql(pool, made.ddl);
  const outside = async (sql: string): Promise<readonly SqlRow[]> => {
    const client = await pool.acquire();
    try {
      return await client.rows({ sql, parameters: [] });
    } finally {
      client.release();
    }
  };
  afterAll(() => pool.close());
  const tables = made.ddl.map(({ table }) => `"${table}"`).join(", ");
  return async () => {
    await outside(`TRUNCATE ${tables} RESTART IDENTITY CASCADE`);
    const close = () => Promise.resolve();
    return { ...opened(createPostgresqlEngine(pool), made), outside, close };
  };
};

const describeOn = (name: string, open: Open, body: (current: () => OpenedCase) => void): void =>
  describe(name, () => {
    let current: OwnCase | null = null;
    beforeEach(async () => {
      current = await open();
    });
    afterEach(async () => {
      await current?.close();
      current = null;
    });
    body(() => {
      if (current === null) throw new Error("no test is running");
      return current;
    });
  });

/** Describes what holds of columns with a meaning on each driver, from the schema to the rows. */
export const describeMeanings = async (
  about: string,
  body: (current: () => OpenedCase) => void,
): Promise<void> => {
  const made = await generatedCase("meanings");
  for (const driver of DRIVER_NAMES) {
    describeOn(`${about} on ${driver}`, onSqlite(made, driver), body);
  }
  await describePostgresql(
    `${about} on PostgreSQL`,
    async (server) =>
      onPostgresql(await generatedCase("pg-meanings"), await server.createDatabase()),
    (open) => describeOn("repositories", open, body),
  );
};
