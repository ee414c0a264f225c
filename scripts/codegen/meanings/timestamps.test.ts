import { expect, test } from "bun:test";
import { describeMeanings } from "./testing/opened-case.ts";
import type { Row } from "./testing/rows.ts";

const OLD = new Date("2020-01-01T00:00:00.000Z");

const moments = ({ createdAt, updatedAt }: Row): [Date, Date] => {
  if (createdAt instanceof Date && updatedAt instanceof Date) return [createdAt, updatedAt];
  throw new TypeError("a row without its moments");
};

await describeMeanings("timestamps", (current) => {
  const made = () => current().rows("articles").create({ title: "one" });

  test("a row gets both, and the second moves with each verb that changes it", async () => {
    const articles = current().rows("articles");
    const first = await made();
    const [createdAt, updatedAt] = moments(first);
    expect(Math.abs(Date.now() - createdAt.getTime())).toBeLessThan(60_000);
    expect(updatedAt.getTime() - createdAt.getTime()).toBeLessThan(1000);
    const id = String(first["id"]);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    for (const change of [
      () => articles.update(id, { title: "two" }),
      () => articles.upsert(id, { title: "three" }),
      () => articles.updateMany({ title: "three" }, { title: "four" }),
    ]) {
      await articles.update(id, { updatedAt: OLD });
      expect(moments(await articles.get(id))[1]).toEqual(OLD);
      await change();
      const now = moments(await articles.get(id));
      expect(now[0]).toEqual(createdAt);
      expect(now[1].getTime()).toBeGreaterThanOrEqual(updatedAt.getTime());
    }
  });

  test("who writes from outside moves it too, and may set it", async () => {
    const articles = current().rows("articles");
    const { id } = await made();
    const key = String(id);
    await articles.update(key, { updatedAt: OLD });
    await current().outside("UPDATE articles SET title = 'changed'");
    const [createdAt, touched] = moments(await articles.get(key));
    expect(touched.getTime()).toBeGreaterThanOrEqual(createdAt.getTime());
    const theirs = current().engine.dialect === "sqlite" ? "1000" : "'1970-01-01T00:00:01Z'";
    await current().outside(`UPDATE articles SET updated_at = ${theirs}`);
    expect(moments(await articles.get(key))[1]).toEqual(new Date(1000));
  });

  test("who inserts from outside needs to give neither", async () => {
    const uuid = "01890000-0000-7000-8000-000000000000";
    await current().outside(`INSERT INTO articles (id, title) VALUES ('${uuid}', 'x')`);
    const [createdAt, updatedAt] = moments(await current().rows("articles").get(uuid));
    expect(Math.abs(Date.now() - createdAt.getTime())).toBeLessThan(60_000);
    expect(updatedAt).toEqual(createdAt);
  });

  test("columns without the helper are kept just the same", async () => {
    const pictures = current().rows("pictures");
    const { addedAt, touchedAt } = await pictures.create({ kind: "photo" });
    expect([addedAt, touchedAt]).toEqual([expect.any(Date), expect.any(Date)]);
    await pictures.update(1, { touchedAt: OLD });
    expect((await pictures.update(1, { kind: "drawing" }))["touchedAt"]).not.toEqual(OLD);
    await pictures.update(1, { touchedAt: OLD });
    await current().outside("UPDATE pictures SET kind = 'photo'");
    expect((await pictures.get(1))["touchedAt"]).not.toEqual(OLD);
  });
});

await describeMeanings("words", (current) => {
  test("the database itself takes no others", async () => {
    await current().rows("articles").create({ title: "x", state: "author's" });
    const change = async (sql: string) => current().outside(sql);
    await expect(change("UPDATE articles SET state = 'lost'")).rejects.toThrow(
      /articles_state_check/,
    );
    await current().rows("pictures").create({ kind: "photo" });
    await expect(change("UPDATE pictures SET kind = 'etching'")).rejects.toThrow(
      /pictures_kind_check/,
    );
  });
});
