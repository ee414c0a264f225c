import { expect, test } from "bun:test";
import { join } from "node:path";
import { readSchema } from "../read/read-schema.ts";
import { buildModel } from "./build-model.ts";

const root = join(import.meta.dir, "../../..");
const options = { root, schema: "packages/database/src/schema.ts" };
const folders = { repositories: null, routes: null };

const build = async () => buildModel(await readSchema(options), folders);

test("the tracker's schema makes a model without a word of complaint", async () => {
  const { model, diagnostics } = await build();
  expect(diagnostics).toEqual([]);
  expect(model?.tables.map(({ name }) => name)).toEqual([
    "users",
    "roles",
    "permissions",
    "rolePermissions",
    "teams",
    "teamMembers",
    "projects",
    "tickets",
    "tasks",
    "comments",
    "labels",
    "ticketLabels",
    "attachments",
  ]);
});

test("a model is the same each time", async () => {
  expect(JSON.stringify(await build())).toBe(JSON.stringify(await build()));
});

test("a model is plain data, frozen all the way down", async () => {
  const { model } = await build();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    expect(Object.isFrozen(value)).toBe(true);
    expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(value));
    Object.values(value).forEach(visit);
  };
  visit(model);
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});

test("hand-written code is found by its name", async () => {
  const reading = await readSchema({
    root: join(root, "scripts/codegen/testdata/docs"),
    schema: "schema.ts",
  });
  const folder = join(root, "scripts/codegen/testdata/custom-code");
  const { model } = buildModel(reading, { repositories: folder, routes: null });
  expect(model?.tables[0]?.custom).toEqual({ repository: true, routes: false });
});
