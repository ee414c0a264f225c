import { expect, test } from "bun:test";
import { partsModel, thingsModel } from "../repository/testing/models.ts";
import { includePlan } from "./include-plan.ts";
import { postgresqlDialect } from "./postgresql.ts";
import { Shape } from "./shape.ts";
import { sqliteDialect } from "./sqlite.ts";
import { type Catalog, QueryTable } from "./table.ts";

const catalog: Catalog = {
  dialect: sqliteDialect,
  models: {},
  table() {
    throw new RangeError("there is no other table");
  },
};

test("a plan is compiled once, and kept while it is among the last 500", () => {
  const table = new QueryTable(partsModel, catalog);
  const compiled: string[] = [];
  const plan = (key: string) => table.plan(key, () => ({ number: compiled.push(key) }));
  const first = plan("p0");
  expect(plan("p0")).toBe(first);
  for (let shape = 1; shape <= 500; shape++) plan(`p${shape}`);
  expect(plan("p500").number).toBe(501);
  expect(plan("p0")).not.toBe(first);
});

test("shapes differ where their statements do, and not by their values", () => {
  const table = new QueryTable(partsModel, catalog);
  const keyOf = (filter: Parameters<Shape["addFilter"]>[1]) => {
    const shape = new Shape("p");
    shape.addFilter(table, filter);
    return shape.key;
  };
  const eq = (column: string, value: number) =>
    ({ type: "compare", operator: "eq", column, value }) as const;
  expect(keyOf(eq("id", 1))).toBe(keyOf(eq("id", 2)));
  const shapes = [
    eq("id", 1),
    eq("position", 1),
    { ...eq("id", 1), operator: "ne" } as const,
    { type: "not", filter: eq("id", 1) } as const,
    { type: "and", filters: [eq("id", 1)] } as const,
    { type: "or", filters: [eq("id", 1)] } as const,
    { type: "and", filters: [eq("id", 1), { type: "or", filters: [] }] } as const,
    { type: "and", filters: [{ type: "or", filters: [eq("id", 1)] }] } as const,
    { type: "isNull", column: "id", isNull: true } as const,
    { type: "isNull", column: "id", isNull: false } as const,
  ];
  expect(new Set(shapes.map(keyOf)).size).toBe(shapes.length);
});

test("a link of columns of two types has statements of its own", () => {
  const link = { target: "parts", many: false, nullable: true, references: ["id"] };
  const relations = {
    byId: { ...link, columns: ["id"] },
    byLabel: { ...link, columns: ["label"] },
    bySize: { ...link, columns: ["size"] },
  };
  const models = { things: { ...thingsModel, relations }, parts: partsModel };
  const tables = new Map<string, QueryTable>();
  const linked: Catalog = {
    dialect: postgresqlDialect,
    models,
    table: (name) => {
      const table = tables.get(name);
      if (table === undefined) throw new RangeError(name);
      return table;
    },
  };
  for (const model of Object.values(models)) tables.set(model.name, new QueryTable(model, linked));
  const query = { include: [], sort: [], limit: 5 };
  const [byLabel, byId, bySize] = ["byLabel", "byId", "bySize"].map(
    (name) => includePlan(linked.table("things").relation(name), true, query).plan,
  );
  expect(byLabel?.all).toContain("::text");
  expect(byId?.all).not.toContain("::text");
  expect(bySize).toBe(byId);
});
