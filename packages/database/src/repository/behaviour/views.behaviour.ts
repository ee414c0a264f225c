import { beforeEach, describe, expect, test } from "bun:test";
import { sql } from "drizzle-orm";
import { integer, sqliteView, text } from "drizzle-orm/sqlite-core";
import type { Operation } from "../../engine/operation.ts";
import { QueryProblem } from "../../filter/issues.ts";
import type { ModelTypes } from "../../filter/types.ts";
import type { TableModel } from "../../model.ts";
import { bindTable } from "../bind-table.ts";
import type { OpenEngine } from "../testing/open-engine.ts";
import { withRepositories } from "../testing/with-repositories.ts";
import { ViewRepository } from "../view-repository.ts";

/** Many rows that are the same in all columns: nothing tells them apart. */
const QUERY = `SELECT name, length(name) AS size FROM people`;

const crowd = sqliteView("crowd", { name: text("name"), size: integer("size") }).as(sql.raw(QUERY));

const plain = { storage: "plain", access: "open", optional: true, nullable: true } as const;

const crowdModel = (key: readonly string[]): TableModel => ({
  name: `crowd${key.join()}`,
  singular: "face",
  path: "crowd",
  table: "crowd",
  view: "plain",
  key,
  columns: {
    name: { ...plain, column: "name", kind: "string", sqlType: "text" },
    size: { ...plain, column: "size", kind: "integer", sqlType: "integer" },
  },
  relations: {},
  uniques: [],
  foreignKeys: [],
  checks: [],
});

interface Face {
  name: string | null;
  size: number | null;
}

interface FaceModel extends ModelTypes {
  row: Face;
  key: string;
  keyColumns: never;
  create: never;
  patch: never;
  where: { size?: number; name?: string };
  sort: "name" | "size";
  relations: {};
}

export const describeViews = (open: OpenEngine): void => {
  describe("a view", () => {
    const fixture = withRepositories(open);
    const over = (key: readonly string[]) =>
      new ViewRepository<FaceModel>(fixture().context, bindTable(crowdModel(key), crowd));
    const run = (statement: string) =>
      fixture().context.engine.write(function* (): Operation<void> {
        yield { sql: statement, parameters: [], mode: "run" };
      });
    beforeEach(async () => {
      await run(`CREATE OR REPLACE VIEW crowd AS ${QUERY}`).catch(() =>
        run(`CREATE VIEW crowd AS ${QUERY}`),
      );
      const names = ["Ann", "Bo", "Ann", "Cy", "Ann", "Bo"];
      await fixture().people.createMany(
        names.map((name, at) => ({ id: `p${at}`, name, email: `${at}@x.org` })),
      );
    });

    const pages = async (limit: number) => {
      const found: (string | null)[][] = [];
      let cursor: string | undefined;
      do {
        const page = await over([]).list({ sort: "-size", limit, cursor });
        found.push(page.data.map(({ name }) => name));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return found;
    };

    test("without a key pages through rows that are all the same, losing none", async () => {
      expect(await pages(2)).toEqual([
        ["Ann", "Ann"],
        ["Ann", "Bo"],
        ["Bo", "Cy"],
      ]);
      expect(await pages(5)).toEqual([["Ann", "Ann", "Ann", "Bo", "Bo"], ["Cy"]]);
    });

    test("refuses a cursor of another sort, and a made-up one", async () => {
      const { nextCursor } = await over([]).list({ limit: 2 });
      const cursor = nextCursor ?? "";
      expect(over([]).list({ limit: 2, sort: "-name", cursor })).rejects.toThrow(QueryProblem);
      const forged = Buffer.from(JSON.stringify(["name,size", -3])).toString("base64url");
      expect(over([]).list({ limit: 2, cursor: forged })).rejects.toThrow(QueryProblem);
    });

    test("filters, counts and adds up", async () => {
      expect(await over([]).count({ size: 3 })).toBe(3);
      expect(await over([]).aggregate({ groupBy: ["name"], count: true })).toEqual([
        { name: "Ann", count: 3 },
        { name: "Bo", count: 2 },
        { name: "Cy", count: 1 },
      ]);
      expect(await Array.fromAsync(over([]).iterate({ limit: 4 }))).toHaveLength(6);
    });

    test("with a key gives one row by it", async () => {
      expect(await over(["name"]).get("Cy")).toEqual({ name: "Cy", size: 2 });
      expect(await over(["name"]).find("Di")).toBeNull();
    });

    test("has no verb that writes", () => {
      for (const verb of ["create", "update", "upsert", "remove", "updateMany", "removeMany"]) {
        expect(verb in over([])).toBe(false);
      }
    });
  });
};
