import { beforeEach, expect, test } from "bun:test";
import { fillLibrary } from "./testing/library.ts";
import { describeMeanings } from "./testing/opened-case.ts";
import { serve, type ServedCase } from "./testing/served-case.ts";

const STALE = { code: "PRECONDITION_FAILED" };

await describeMeanings("versions", (current) => {
  let served: ServedCase;
  beforeEach(async () => {
    await fillLibrary(current());
    served = await serve(current());
  });

  test("a row begins with 1, and every write adds one, whoever writes", async () => {
    const { rows, outside } = current();
    const books = rows("books");
    const version = async () => (await books.get(1))["version"];
    expect(await version()).toBe(1);
    expect(await books.update(1, { title: "a" })).toMatchObject({ version: 2 });
    expect(await books.upsert(1, { title: "b", shelfId: 1 })).toMatchObject({ version: 3 });
    await books.updateMany({ id: 1 }, { title: "c" });
    expect(await version()).toBe(4);
    await outside("UPDATE books SET title = 'd' WHERE id = 1");
    expect(await version()).toBe(5);
    await rows("shelves").remove(1);
    await rows("shelves").restore(1);
    expect(await version()).toBe(7);
    expect(await rows("pictures").create({ kind: "photo" })).toMatchObject({ edition: 1 });
    expect(await rows("pictures").update(1, { kind: "drawing" })).toMatchObject({ edition: 2 });
    await outside("UPDATE pictures SET kind = 'photo'");
    expect(await rows("pictures").get(1)).toMatchObject({ edition: 3 });
  });

  test("a change made of an older version is refused, and changes nothing", async () => {
    const books = current().rows("books");
    expect(await books.update(1, { title: "a", version: 1 })).toMatchObject({ version: 2 });
    await expect(books.update(1, { title: "b", version: 1 })).rejects.toMatchObject(STALE);
    const put = { title: "b", shelfId: 1, version: 1 };
    await expect(books.upsert(1, put)).rejects.toMatchObject(STALE);
    await expect(books.upsert(50, put)).rejects.toMatchObject(STALE);
    await expect(books.update(50, { title: "b", version: 1 })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await books.get(1)).toMatchObject({ title: "a", version: 2 });
    const refused = { code: "VALIDATION_FAILED" };
    await expect(books.updateMany({ id: 1 }, { title: "b", version: 2 })).rejects.toMatchObject(
      refused,
    );
    await expect(books.update(1, { version: 2 })).rejects.toMatchObject(refused);
    const made = { title: "x", shelfId: 1, version: 9 };
    await expect(books.create(made)).rejects.toMatchObject(refused);
  });

  test("of two that read the same version, one writes", async () => {
    const books = current().rows("books");
    const outcomes = await Promise.allSettled(
      ["a", "b", "c", "d"].map((title) => books.update(1, { title, version: 1 })),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await books.get(1)).toMatchObject({ version: 2 });
  });

  test("answers carry it as their tag, and If-Match and bodies name it", async () => {
    const { call } = served;
    const got = await call("GET", "/api/books/1");
    expect(got.etag).toMatch(/^"v1-/);
    expect((await call("GET", "/api/books/1?select=title")).etag).toMatch(/^"v1-/);
    const patch = (headers: Record<string, string>, body: object = { title: "x" }) =>
      call("PATCH", "/api/books/1", body, headers);
    const changed = await patch({ "if-match": got.etag ?? "" });
    expect([changed.status, changed.body.version, changed.etag?.slice(0, 4)]).toEqual([
      200,
      2,
      '"v2-',
    ]);
    expect((await patch({ "if-match": got.etag ?? "" })).status).toBe(412);
    expect((await patch({ "if-match": '"v2"' })).status).toBe(200);
    expect((await patch({}, { title: "y", version: 2 })).status).toBe(412);
    expect((await patch({}, { title: "y", version: 3 })).body).toMatchObject({ version: 4 });
    const put = { title: "z", shelfId: 1, version: 3 };
    expect((await call("PUT", "/api/books/1", put)).status).toBe(412);
    expect((await call("PUT", "/api/books/1", { ...put, version: 4 })).status).toBe(200);
    expect((await call("POST", "/api/books", put)).status).toBe(422);
    expect((await patch({}, { title: "y", version: "4" })).status).toBe(422);
    expect((await call("PATCH", "/api/books/50", { title: "y", version: 4 })).status).toBe(404);
    expect((await call("PATCH", "/api/books/50", { version: 4 })).status).toBe(422);
    const not = { "if-none-match": (await call("GET", "/api/books/1")).etag ?? "" };
    expect((await call("GET", "/api/books/1", undefined, not)).status).toBe(304);
    const operation = {
      resource: "books",
      action: "update",
      key: 1,
      data: { title: "b", version: 4 },
    };
    const batch = await call("POST", "/api/batch", { operations: [operation] });
    expect([batch.status, batch.body.issues ?? []]).toEqual([412, []]);
  });

  test("the client passes on the version of any row it was given, those of lists too", async () => {
    const books = served.api["books"];
    const { data } = (await books?.list({ sort: ["id"] })) ?? { data: [] };
    const guarded = { ifMatch: data[0] };
    const update: unknown = Reflect.get(books ?? {}, "update");
    if (typeof update !== "function") throw new Error("no update");
    expect(await update(1, { title: "a" }, guarded)).toMatchObject({ version: 2 });
    await expect(update(1, { title: "b" }, guarded)).rejects.toMatchObject(STALE);
    expect(served.openapi()).toMatchObject({
      components: { schemas: { BookPatch: { properties: { version: { type: "integer" } } } } },
    });
  });
});
