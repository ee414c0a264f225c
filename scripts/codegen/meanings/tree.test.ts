import { beforeEach, expect, test } from "bun:test";
import { describeMeanings } from "./testing/opened-case.ts";
import type { Row } from "./testing/rows.ts";
import { serve } from "./testing/served-case.ts";

const INVALID = { code: "VALIDATION_FAILED" };

const cycle = (parent: string) => ({ ...INVALID, issues: [{ path: [parent], code: "cycle" }] });

await describeMeanings("trees", (current) => {
  const topics = () => current().rows("topics");
  const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);
  const ways = async () => {
    const { data } = await topics().list({ sort: ["id"], deleted: "include" });
    return data.map(({ way }) => way);
  };

  // 1 ┬ 2 ┬ 4 ─ 5
  //   └ 3 └ 6
  beforeEach(async () => {
    await topics().create({});
    await topics().createMany([
      { aboveId: 1 },
      { aboveId: 1 },
      { aboveId: 2 },
      { aboveId: 4 },
      { aboveId: 2 },
    ]);
  });

  test("each row knows its way from the root", async () => {
    expect(await ways()).toEqual(["1", "1.2", "1.3", "1.2.4", "1.2.4.5", "1.2.6"]);
    expect(ids(await topics().ancestors(5))).toEqual([1, 2, 4]);
    expect(await topics().ancestors(1)).toEqual([]);
    expect(ids((await topics().descendants(1)).data)).toEqual([2, 4, 5, 6, 3]);
    expect(ids((await topics().descendants(1, { depth: 2 })).data)).toEqual([2, 4, 6, 3]);
    expect(ids((await topics().children(2, { sort: "-id" })).data)).toEqual([6, 4]);
    const page = await topics().descendants(1, { limit: 2, count: true, where: { id: { gt: 2 } } });
    expect([ids(page.data), page.total]).toEqual([[4, 5], 4]);
    const { nextCursor: cursor } = page;
    const next = await topics().descendants(1, { limit: 2, cursor, where: { id: { gt: 2 } } });
    expect(ids(next.data)).toEqual([6, 3]);
    expect(ids((await topics().list({ where: { way: { startsWith: "1.2." } } })).data)).toEqual([
      4, 5, 6,
    ]);
    await expect(topics().ancestors(99)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(topics().descendants(1, { depth: 0 })).rejects.toThrow(/at least 1/);
  });

  test("a row moves with all below it, whatever the verb", async () => {
    expect(await topics().move(2, 3)).toMatchObject({ aboveId: 3, way: "1.3.2" });
    expect(await ways()).toEqual(["1", "1.3.2", "1.3", "1.3.2.4", "1.3.2.4.5", "1.3.2.6"]);
    await topics().update(4, { aboveId: null });
    expect(await ways()).toEqual(["1", "1.3.2", "1.3", "4", "4.5", "1.3.2.6"]);
    await topics().upsert(3, { aboveId: 5 });
    expect(await ways()).toEqual(["1", "4.5.3.2", "4.5.3", "4", "4.5", "4.5.3.2.6"]);
    expect(await topics().updateMany({ id: { in: [2, 5] } }, { aboveId: 1 })).toEqual({ count: 2 });
    expect(await ways()).toEqual(["1", "1.2", "1.5.3", "4", "1.5", "1.2.6"]);
    expect(await topics().upsert(20, { aboveId: 6 })).toMatchObject({ way: "1.2.6.20" });
    await expect(topics().move(99, 1)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("no row comes to lie below itself, and nothing changes in the attempt", async () => {
    const before = await ways();
    await expect(topics().move(1, 5)).rejects.toMatchObject(cycle("aboveId"));
    await expect(topics().update(2, { aboveId: 2 })).rejects.toMatchObject(cycle("aboveId"));
    await expect(topics().updateMany({ id: { in: [3, 1] } }, { aboveId: 6 })).rejects.toMatchObject(
      cycle("aboveId"),
    );
    await expect(topics().create({ id: 50, aboveId: 50 })).rejects.toMatchObject(cycle("aboveId"));
    await expect(topics().move(2, 99)).rejects.toMatchObject({ code: "FOREIGN_KEY_VIOLATION" });
    await expect(topics().update(2, { way: "9" })).rejects.toMatchObject(INVALID);
    expect(await ways()).toEqual(before);
  });

  test("the whole tree below goes with a row and comes back in its place", async () => {
    const before = await ways();
    await topics().remove(2);
    expect(ids((await topics().descendants(1)).data)).toEqual([3]);
    await expect(topics().move(3, 4)).rejects.toMatchObject({ code: "FOREIGN_KEY_VIOLATION" });
    await expect(topics().ancestors(5)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await topics().restore(2);
    expect(ids((await topics().descendants(1)).data)).toEqual([2, 4, 5, 6, 3]);
    expect(await ways()).toEqual(before);
    await topics().purge(2);
    expect(await ways()).toEqual(["1", "1.3"]);
  });

  test("rows that stay when the one above goes become roots", async () => {
    const folders = current().rows("folders");
    const make = async (name: string, parentId?: unknown) =>
      String((await folders.create({ name, parentId }))["id"]);
    const root = await make("root");
    const a = await make("a", root);
    const b = await make("b", a);
    const c = await make("c", b);
    expect(await folders.get(c)).toMatchObject({ path: [root, a, b, c].join("."), version: 1 });
    await folders.remove(a);
    expect(await folders.get(b)).toMatchObject({ parentId: null, path: b });
    const last = await folders.get(c);
    expect(last).toMatchObject({ path: `${b}.${c}` });
    expect(Number(last["version"])).toBeGreaterThan(1);
    await folders.removeMany({ id: { in: [root, b] } });
    expect(await folders.list()).toMatchObject({ data: [{ id: c, parentId: null, path: c }] });
  });

  test("paths of rows that others have written are worked out", async () => {
    const before = await ways();
    await current().outside("UPDATE topics SET way = ''");
    await expect(topics().create({ aboveId: 5 })).rejects.toMatchObject(INVALID);
    expect(await topics().rebuildPaths()).toEqual({ count: 6 });
    expect(await ways()).toEqual(before);
    expect(await topics().rebuildPaths()).toEqual({ count: 0 });
    await current().outside("UPDATE topics SET above_id = 5 WHERE id = 1");
    await expect(topics().rebuildPaths()).rejects.toMatchObject(cycle("aboveId"));
  });

  test("moves side by side don't make a circle", async () => {
    await topics().move(3, null);
    const outcomes = await Promise.allSettled([topics().move(2, 3), topics().move(3, 2)]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("routes, client and document have the same", async () => {
    const { call, api, openapi } = await serve(current());
    expect(
      (await call("GET", "/api/topics/5/ancestors")).body.data.map(({ id }: Row) => id),
    ).toEqual([1, 2, 4]);
    const below = await call("GET", "/api/topics/1/descendants?depth=1&sort=-id&count=true");
    expect([ids(below.body.data), below.body.total]).toEqual([[3, 2], 2]);
    expect(ids((await call("GET", "/api/topics/2/children")).body.data)).toEqual([4, 6]);
    expect((await call("GET", "/api/topics/99/descendants")).status).toBe(404);
    expect((await call("GET", "/api/topics/1/descendants?depth=x")).status).toBe(400);
    expect((await call("GET", "/api/topics/1/children?depth=2")).status).toBe(400);
    const move = (body: unknown) => call("POST", "/api/topics/2/move", body);
    expect(await move({ aboveId: 3 })).toMatchObject({ status: 200, body: { way: "1.3.2" } });
    expect(await move({ aboveId: 5 })).toMatchObject({
      status: 422,
      body: { issues: [{ path: ["aboveId"], code: "cycle" }] },
    });
    expect((await move({ aboveId: 99 })).status).toBe(409);
    expect((await move({ parent: 3 })).status).toBe(422);
    expect((await call("PATCH", "/api/topics/2", { way: "x" })).status).toBe(422);
    const client = api["topics"];
    expect(await client?.move(2, null)).toMatchObject({ way: "2", aboveId: null });
    expect(ids((await client?.ancestors(5)) ?? [])).toEqual([2, 4]);
    expect(ids((await client?.descendants(2, { depth: 1 }))?.data ?? [])).toEqual([4, 6]);
    expect(ids((await client?.children(2, { limit: 1 }))?.data ?? [])).toEqual([4]);
    expect(Object.keys(openapi()["paths"] ?? {})).toContain("/api/topics/{id}/descendants");
  });
});
