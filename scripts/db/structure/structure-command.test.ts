import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import { root } from "../../setup/ensure-installed.ts";

setDefaultTimeout(60_000);

const db = async (...words: string[]) => {
  const child = Bun.spawn([process.execPath, join(root, "scripts/db.ts"), ...words], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: ":memory:", DIRECT_URL: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, error, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  return { out, error, code };
};

describe("bun scripts/db.ts", () => {
  test("structure prints what the schema's tables are made of", async () => {
    const { out, code } = await db("structure", "--schema");
    expect(code).toBe(0);
    const { dialect, tables } = JSON.parse(out.slice(out.indexOf("{")));
    expect(dialect).toBe("sqlite");
    expect(tables.map(({ name }: { name: string }) => name)).toContain("tickets");
  });

  test("a command or an option it doesn't know is wrong use, and a bad address found wrong", async () => {
    expect((await db("strukture")).code).toBe(2);
    expect((await db("structure", "--skema")).error).toContain("unknown option");
    const bad = await db("structure", "mysql://x/y");
    expect([bad.code, bad.error]).toEqual([
      1,
      expect.stringContaining("DATABASE_URL: unknown kind"),
    ]);
  });
});
