import { beforeEach, expect, test } from "bun:test";
import { fillLibrary } from "./testing/library.ts";
import { describeMeanings } from "./testing/opened-case.ts";
import { serve, type ServedCase } from "./testing/served-case.ts";

await describeMeanings("removed rows over HTTP", (current) => {
  let served: ServedCase;
  beforeEach(async () => {
    await fillLibrary(current());
    served = await serve(current());
  });

  test("a removal answers 204, and the row is gone until it is restored", async () => {
    const { call } = served;
    const before = await call("GET", "/api/books/1?include=pages");
    expect((await call("DELETE", "/api/books/1")).status).toBe(204);
    for (const [method, path] of [
      ["GET", "/api/books/1"],
      ["HEAD", "/api/books/1"],
      ["DELETE", "/api/books/1"],
    ] as const) {
      expect((await call(method, path)).status).toBe(404);
    }
    expect((await call("PATCH", "/api/books/1", { title: "x" })).status).toBe(404);
    expect((await call("GET", "/api/pages?count=true")).body).toMatchObject({ total: 1 });
    const restored = await call("POST", "/api/books/1/restore");
    expect(restored).toMatchObject({ status: 200, body: { id: 1, deletedAt: null } });
    const after = await call("GET", "/api/books/1?include=pages");
    expect(after.body.pages.map(({ id }: { id: number }) => id)).toEqual(
      before.body.pages.map(({ id }: { id: number }) => id),
    );
    expect((await call("POST", "/api/books/99/restore")).status).toBe(404);
    expect((await call("POST", "/api/notes/1/restore")).status).toBe(404);
    expect((await call("DELETE", "/api/book-tags/1/1")).status).toBe(204);
    expect((await call("POST", "/api/book-tags/1/1/restore")).status).toBe(200);
  });

  test("removed rows are read by those who may, and by everybody where the schema says so", async () => {
    await served.call("DELETE", "/api/books/1");
    for (const path of [
      "/api/books?deleted=include",
      "/api/books/1?deleted=only",
      "/api/books/aggregate?count=true&deleted=only",
    ]) {
      const { status, body } = await served.call("GET", path);
      expect([status, body.code, body.issues[0].path]).toEqual([403, "FORBIDDEN", ["deleted"]]);
      const asAdmin = await serve(
        current(),
        async ({ headers }, resource) => headers.get("x-admin") === resource,
      );
      expect((await asAdmin.call("GET", path)).status).toBe(403);
      const allowed = await asAdmin.call("GET", path, undefined, { "x-admin": "books" });
      expect(allowed.status).toBe(200);
    }
    await served.call("DELETE", "/api/books/2");
    await served.call("DELETE", "/api/people/2");
    const { body } = await served.call("GET", "/api/people?deleted=only&select=id");
    expect(body).toEqual({ data: [{ id: 2 }], nextCursor: null });
  });

  test("what a table doesn't have is refused, and so are words that mean nothing", async () => {
    const { call } = served;
    expect((await call("GET", "/api/notes?deleted=only")).status).toBe(400);
    expect((await call("GET", "/api/people?deleted=yes")).status).toBe(400);
    expect((await call("DELETE", "/api/people?deleted=only&email=x")).status).toBe(400);
    const marked = { email: "x@x.org", deletedAt: "2026-01-01T00:00:00.000Z" };
    expect((await call("POST", "/api/people", marked)).status).toBe(422);
    expect((await call("PATCH", "/api/people/1", marked)).status).toBe(422);
  });

  test("a batch removes as the routes do, and its failure undoes that", async () => {
    const { call } = served;
    const remove = (key: number) => ({ resource: "people", action: "delete", key });
    const failed = await call("POST", "/api/batch", { operations: [remove(2), remove(1)] });
    expect(failed.body).toMatchObject({ code: "FOREIGN_KEY_VIOLATION", status: 409 });
    const done = await call("POST", "/api/batch", {
      operations: [{ resource: "books", action: "delete", key: 1 }, remove(1)],
    });
    expect(done.status).toBe(200);
    const only = await call("GET", "/api/people?deleted=only&select=id");
    expect(only.body.data).toEqual([{ id: 1 }]);
  });

  test("If-Match guards a removal and a return", async () => {
    const { call } = served;
    const { etag } = await call("GET", "/api/people/2");
    const stale = { "if-match": '"other"' };
    expect((await call("DELETE", "/api/people/2", undefined, stale)).status).toBe(412);
    const headers = { "if-match": etag ?? "" };
    expect((await call("DELETE", "/api/people/2", undefined, headers)).status).toBe(204);
    const path = "/api/people/2/restore";
    expect((await call("POST", path, undefined, stale)).status).toBe(412);
    const removed = await call("GET", "/api/people/2?deleted=only");
    const now = { "if-match": removed.etag ?? "" };
    expect((await call("POST", path, undefined, now)).status).toBe(200);
  });

  test("the client has the same verbs, and the document tells of them", async () => {
    const { api, openapi } = served;
    await api["people"]?.remove(2);
    expect((await api["people"]?.list({ deleted: "only" }))?.data).toMatchObject([
      { id: 2, deletedAt: expect.any(Date) },
    ]);
    expect(await api["people"]?.get(2, { deleted: "include" })).toMatchObject({ id: 2 });
    expect(await api["people"]?.restore(2)).toMatchObject({ id: 2, deletedAt: null });
    const { paths } = openapi();
    expect(paths).toMatchObject({
      "/api/people/{id}/restore": { post: { operationId: "restorePerson" } },
      "/api/book-tags/{bookId}/{tagId}/restore": {},
    });
    expect(paths).not.toHaveProperty("/api/notes/{id}/restore");
  });
});
