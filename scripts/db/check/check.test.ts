import { afterEach, beforeEach, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openConnection } from "@headwater/database/connection";
import { project } from "../../codegen/project.ts";

setDefaultTimeout(30_000);

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-check-"));
  path = join(folder, "shop.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

const make = async (sql: string): Promise<void> => {
  const connection = await openConnection({ path });
  connection.exec(`PRAGMA foreign_keys = OFF; ${sql}`);
  connection.close();
};

const check = async (...options: string[]) => {
  const child = Bun.spawn(
    [process.execPath, join(project.root, "scripts/db.ts"), "check", path, ...options],
    { stdout: "pipe", stderr: "pipe" },
  );
  const [out, error] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
  ]);
  return { code: await child.exited, out, error };
};

const SHOP = `
CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE items (id INTEGER PRIMARY KEY, shop INTEGER NOT NULL REFERENCES shops (id), name TEXT);`;

test("a healthy database has nothing to be said of it", async () => {
  await make(`${SHOP} CREATE INDEX items_shop_idx ON items (shop)`);
  const { code, out } = await check();
  expect(code).toBe(0);
  expect(out.match(/^✓/gm)).toHaveLength(7);
  expect(out).toContain("not looked at: it is no database of schema.ts");
});

test("unindexed foreign keys and indexes that another one makes needless are advice", async () => {
  await make(`${SHOP}
    CREATE INDEX items_name_idx ON items (name);
    CREATE INDEX items_name_shop_idx ON items (name, shop);
    CREATE INDEX items_part_idx ON items (name) WHERE name > 'm';
    CREATE INDEX shops_name_idx ON shops (name);`);
  const { code, out } = await check();
  expect(code).toBe(0);
  expect(out).toContain("items.shop: no index serves this foreign key");
  expect(out).toContain('CREATE INDEX "items_shop_idx" ON "items" ("shop")');
  expect(out).toContain(
    "items (items_name_idx): items_name_shop_idx serves all that this index does",
  );
  expect(out).toContain("shops (shops_name_idx): UNIQUE (name) serves all");
  expect(out).not.toContain("items_part_idx)");
  expect((await check("--strict")).code).toBe(1);
});

test("indexes that no generated path and no foreign key goes by are advice", async () => {
  const schema = join(folder, "schema.ts");
  writeFileSync(
    schema,
    `import { index, integer, sqliteTable, text } from "${import.meta.resolve("drizzle-orm/sqlite-core")}";
     export const shops = sqliteTable("shops", { id: integer("id").primaryKey(), name: text("name").notNull().unique() });
     export const items = sqliteTable("items", { id: integer("id").primaryKey(), name: text("name"),
       shop: integer("shop").notNull().references(() => shops.id) },
       (table) => [index("items_name_idx").on(table.name)]);`,
  );
  await make(`${SHOP} CREATE INDEX items_name_idx ON items (name);
    CREATE INDEX items_shop_name_idx ON items (shop, name);
    CREATE INDEX items_upper_idx ON items (upper(name));`);
  const { out, error } = await check("--schema", schema);
  expect(error).toBe("");
  expect(out).toContain(
    "items (items_upper_idx): no generated way of reading goes by it, and no foreign key",
  );
  expect(out.match(/no generated way of reading goes by it/g)).toHaveLength(1);
});

test("references that lead nowhere are a problem", async () => {
  await make(`${SHOP} CREATE INDEX items_shop_idx ON items (shop);
    INSERT INTO items (shop) VALUES (7), (8)`);
  const { code, out } = await check();
  expect(code).toBe(1);
  expect(out).toContain("items: 2 rows refer to rows of shops that are not there");
});

test("a damaged file is told, with the way out", async () => {
  const rows = "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 3000)";
  await make(`${SHOP} INSERT INTO items (shop, name) ${rows} SELECT 1, hex(randomblob(20)) FROM n`);
  const bytes = readFileSync(path);
  bytes.fill(0xff, 20 * 4096, 24 * 4096);
  writeFileSync(path, bytes);
  const { code, out } = await check("--json");
  expect(code).toBe(1);
  expect(JSON.parse(out)[0].findings[0]).toMatchObject({
    kind: "problem",
    wayOut: expect.stringContaining("db:restore"),
  });
  writeFileSync(path, "no database at all, but long enough for SQLite to look at it".repeat(20));
  expect(await check()).toMatchObject({
    code: 1,
    error: expect.stringContaining("not an SQLite database"),
  });
});

test("a database that isn't there is not made", async () => {
  expect(await check()).toMatchObject({
    code: 1,
    error: expect.stringContaining("There is no database"),
  });
});
