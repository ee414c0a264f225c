import { beforeEach, expect, test } from "bun:test";
import { fillLibrary } from "./testing/library.ts";
import { describeMeanings } from "./testing/opened-case.ts";
import type { Row } from "./testing/rows.ts";

const idsOf = (data: readonly Row[]): unknown[] => data.map(({ id }) => id);

await describeMeanings("reads of a table that keeps removed rows", (current) => {
  beforeEach(async () => {
    await fillLibrary(current());
    await current().rows("books").remove(1);
  });

  test("no verb sees a removed row", async () => {
    const books = current().rows("books");
    const one = { title: "One" };
    expect(idsOf((await books.list({ count: true })).data)).toEqual([3]);
    expect(await books.list({ count: true, limit: 1 })).toMatchObject({ total: 1 });
    expect(await books.find(1)).toBeNull();
    await expect(books.get(1)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await books.first({ where: one })).toBeNull();
    expect([await books.count(), await books.count(one), await books.exists(one)]).toEqual([
      1,
      0,
      false,
    ]);
    expect(await books.aggregate({ groupBy: ["shelfId"], count: true })).toEqual([
      { shelfId: 2, count: 1 },
    ]);
    const seen: Row[] = [];
    for await (const row of books.iterate()) seen.push(row);
    expect(idsOf(seen)).toEqual([3]);
    const findByIsbn: unknown = Reflect.get(books, "findByIsbn");
    expect(typeof findByIsbn === "function" && (await findByIsbn.call(books, "1"))).toBeNull();
  });

  test("no verb writes to one", async () => {
    const books = current().rows("books");
    const missing = { code: "NOT_FOUND" };
    await expect(books.update(1, { title: "x" })).rejects.toMatchObject(missing);
    await expect(books.remove(1)).rejects.toMatchObject(missing);
    expect(await books.updateMany({ title: { in: ["One", "Other"] } }, { title: "x" })).toEqual({
      count: 1,
    });
    expect(await books.removeMany({ id: { in: [1, 2] } })).toEqual({ count: 0 });
    expect(await books.first({ deleted: "only", where: { id: 1 } })).toMatchObject({
      title: "One",
    });
    await expect(books.upsert(1, { title: "x", shelfId: 1 })).rejects.toMatchObject({
      code: "UNIQUE_VIOLATION",
      columns: ["id"],
    });
  });

  test("related rows leave it out: included, filtered by, sorted by", async () => {
    const { rows } = current();
    await rows("books").create({ title: "New", shelfId: 1, ownerId: 1 });
    await rows("people").create({ email: "cyd@x.org" });
    const shelves = await rows("shelves").list({ include: { books: true } });
    expect(shelves.data.map((row) => (row["books"] as Row[]).map(({ id }) => id))).toEqual([
      [4],
      [3],
    ]);
    const shelf = await rows("shelves").get(1, { include: { books: { limit: 1 } } });
    expect(shelf["books"]).toMatchObject([{ id: 4 }]);
    const notes = rows("notes");
    const { data } = await notes.list({ include: ["book"], sort: ["book.title"] });
    expect(data.map(({ id, book }) => [id, (book as Row | null)?.["id"] ?? null])).toEqual([
      [1, null],
      [2, 3],
    ]);
    expect(await notes.count({ book: { title: "One" } })).toBe(0);
    expect(await notes.count({ not: { book: { title: "One" } } })).toBe(2);
    const shelvesOf = (books: object) => rows("shelves").count({ books });
    expect(await shelvesOf({ some: { title: "One" } })).toBe(0);
    expect(await shelvesOf({ none: { title: "One" } })).toBe(2);
    expect(await shelvesOf({ every: { title: { ne: "One" } } })).toBe(2);
  });

  test("those who ask see them, with the others or alone", async () => {
    const books = current().rows("books");
    const all = await books.list({ deleted: "include", sort: ["id"], count: true });
    expect([idsOf(all.data), all.total]).toEqual([[1, 2, 3], 3]);
    const only = await books.list({ deleted: "only", sort: ["-id"], limit: 1 });
    expect(idsOf(only.data)).toEqual([2]);
    const cursor = only.nextCursor;
    const next = await books.list({ deleted: "only", sort: ["-id"], limit: 1, cursor });
    expect([idsOf(next.data), next.nextCursor]).toEqual([[1], null]);
    expect(await books.get(1, { deleted: "include" })).toMatchObject({
      title: "One",
      deletedAt: expect.any(Date),
    });
    expect(await books.find(3, { deleted: "only" })).toBeNull();
    expect(await books.aggregate({ count: true, deleted: "only" })).toEqual([{ count: 2 }]);
    await expect(books.list({ deleted: "yes" })).rejects.toThrow(/include or only/);
    await expect(current().rows("notes").list({ deleted: "only" })).rejects.toThrow(/no option/);
  });

  test("nobody sets the mark by hand", async () => {
    const books = current().rows("books");
    const marked = { deletedAt: new Date() };
    const refused = { code: "VALIDATION_FAILED" };
    await expect(books.update(3, marked)).rejects.toMatchObject(refused);
    await expect(books.updateMany({ id: 3 }, marked)).rejects.toMatchObject(refused);
    const made = { title: "x", shelfId: 1, ...marked };
    await expect(books.create(made)).rejects.toMatchObject(refused);
    await expect(books.createMany([made])).rejects.toMatchObject(refused);
    await expect(books.upsert(9, made)).rejects.toMatchObject(refused);
  });
});
