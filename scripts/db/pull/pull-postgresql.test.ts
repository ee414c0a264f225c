import { expect, test } from "bun:test";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openPostgresql } from "@headwater/database/postgresql";
import { readPostgresqlStructure, type Structure } from "@headwater/database/structure";
import { describePostgresql } from "../../../packages/database/src/testing/describe-postgresql.ts";
import { ddlOf } from "../../codegen/emit/ddl.ts";
import { readModel } from "../schema/read-model.ts";
import { withDatabase } from "../structure/read-database.ts";
import { emitSchema } from "./emit-schema.ts";
import { pullDatabase } from "./pull-database.ts";

const folder = join(import.meta.dir, "testdata/postgresql");
const golden = join(folder, "schema.ts");

/** Unique constraints are made as indexes, key names and sequences are the server's own. */
const comparable = ({ tables, views, enums, schemas }: Structure) => ({
  schemas,
  enums,
  views: views
    .map(({ name, schema, materialized }) => `${schema}.${name} ${materialized}`)
    .toSorted(),
  tables: tables.map(({ partitionBy: _, ...table }) => ({
    ...table,
    primaryKey: table.primaryKey?.columns,
    uniques: [
      ...table.uniques.map(({ name }) => name),
      ...table.indexes.filter(({ unique }) => unique).map(({ name }) => name),
    ].toSorted(),
    indexes: table.indexes.filter(({ unique }) => !unique),
  })),
});

await describePostgresql(
  "a database of PostgreSQL",
  async (server) => {
    const fill = async (url: string, statements: readonly string[]): Promise<Structure> => {
      const pool = openPostgresql({ url, poolMax: 1 });
      const client = await pool.acquire();
      try {
        for (const sql of statements) await client.command(sql);
        return await readPostgresqlStructure(client);
      } finally {
        client.release();
        await pool.close();
      }
    };
    const url = await server.createDatabase();
    const sql = readFileSync(join(folder, "database.sql"), "utf8");
    const live = await fill(
      url,
      sql.split(/;\s*\n/).filter((one) => one.trim() !== ""),
    );
    const { text } = await emitSchema(await withDatabase(url, pullDatabase));
    if (process.env["UPDATE_GOLDENS"] === "1") writeFileSync(golden, text);
    const ddl = ddlOf(await readModel([golden]));
    const made = await fill(await server.createDatabase(), [
      ...new Set(ddl.flatMap(({ requires }) => Object.values(requires ?? {}))),
      ...ddl.map(({ create }) => create),
      ...ddl.flatMap(({ indexes }) => Object.values(indexes)),
      ...ddl.flatMap(({ constraints }) => Object.values(constraints ?? {})),
    ]);
    return { text, live, made };
  },
  ({ text, live, made }) => {
    test("is pulled as expected", () => expect(text).toBe(readFileSync(golden, "utf8")));

    test("is the one that its schema makes", () =>
      expect(comparable(made)).toEqual(comparable(live)));
  },
);
