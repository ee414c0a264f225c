import { beforeEach, expect, test } from "bun:test";
import { fillLibrary, present } from "./testing/library.ts";
import { describeMeanings } from "./testing/opened-case.ts";

const UNIQUE = { code: "UNIQUE_VIOLATION" };
const REFERENCE = { code: "FOREIGN_KEY_VIOLATION" };

await describeMeanings("removing and restoring", (current) => {
  beforeEach(() => fillLibrary(current()));

  test("what goes along by the foreign keys goes and comes back with it", async () => {
    const { rows } = current();
    const before = await present(current());
    await rows("shelves").remove(1);
    expect(await present(current())).toEqual({
      ...before,
      shelves: "2",
      books: "3",
      pages: "4",
      bookTags: "3-1",
    });
    expect(await rows("shelves").restore(1)).toMatchObject({ id: 1, deletedAt: null });
    expect(await present(current())).toEqual(before);
  });

  test("what had gone before on its own stays gone", async () => {
    const { rows } = current();
    await rows("pages").remove(1);
    await rows("bookTags").remove({ bookId: 1, tagId: 1 });
    await rows("books").remove(2);
    const before = await present(current());
    await rows("books").remove(1);
    await rows("shelves").remove(1);
    await rows("shelves").restore(1);
    expect((await present(current()))["books"]).toBe("3");
    await rows("books").restore(1);
    expect(await present(current())).toEqual(before);
    await rows("books").restore(2);
    expect(await present(current())).toMatchObject({ books: "1 2 3", pages: "2 3 4" });
  });

  test("what goes with either side comes back when both are there", async () => {
    const { rows } = current();
    const before = await present(current());
    await rows("books").remove(1);
    await rows("tags").remove(1);
    await rows("books").restore(1);
    expect((await present(current()))["bookTags"]).toBe("1-2");
    await rows("tags").restore(1);
    expect(await present(current())).toEqual(before);
  });

  test("rows that match a filter go together, and each comes back with its own", async () => {
    const { rows } = current();
    expect(await rows("books").removeMany({ id: { in: [1, 3] } })).toEqual({ count: 2 });
    expect(await present(current())).toMatchObject({ books: "", pages: "" });
    await rows("books").restore(3);
    expect(await present(current())).toMatchObject({ books: "3", pages: "4", bookTags: "3-1" });
  });

  test("a row that others hold back stays, with all that would have gone along", async () => {
    const { rows } = current();
    const before = await present(current());
    await expect(rows("people").remove(1)).rejects.toMatchObject({
      ...REFERENCE,
      columns: ["ownerId"],
    });
    expect(await present(current())).toEqual(before);
    await rows("books").remove(1);
    await rows("people").remove(1);
    await expect(rows("books").restore(1)).rejects.toMatchObject({
      ...REFERENCE,
      columns: ["ownerId"],
    });
    await rows("people").restore(1);
    await rows("books").restore(1);
    expect(await present(current())).toEqual(before);
  });

  test("a row comes back only after what it went with", async () => {
    const { rows } = current();
    await rows("shelves").remove(1);
    await expect(rows("books").restore(1)).rejects.toMatchObject({
      ...REFERENCE,
      columns: ["shelfId"],
    });
    await expect(rows("books").restore(99)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await rows("books").restore(3)).toMatchObject({ id: 3, deletedAt: null });
  });

  test("a link that would be emptied is kept, and leads nowhere until the row is back", async () => {
    const { rows } = current();
    await rows("people").remove(2);
    const note = () => rows("notes").get(1, { include: ["person"] });
    expect(await note()).toMatchObject({ personId: 2, person: null });
    await rows("people").restore(2);
    expect(await note()).toMatchObject({ personId: 2, person: { email: "bob@x.org" } });
  });

  test("a unique value is free once its row is removed, and the row then can't come back", async () => {
    const { rows } = current();
    const people = rows("people");
    await expect(people.create({ email: "bob@x.org" })).rejects.toMatchObject(UNIQUE);
    await people.remove(2);
    const { id } = await people.create({ email: "bob@x.org" });
    await expect(people.restore(2)).rejects.toMatchObject({ ...UNIQUE, columns: ["email"] });
    await people.remove(Number(id));
    expect(await people.restore(2)).toMatchObject({ email: "bob@x.org" });
    await rows("books").remove(3);
    await rows("books").create({ title: "Other", isbn: "3", shelfId: 2 });
    await expect(rows("books").restore(3)).rejects.toMatchObject(UNIQUE);
  });

  test("a row can't refer to a removed one, whatever the verb", async () => {
    const { rows } = current();
    await rows("shelves").remove(2);
    const lost = { title: "x", shelfId: 2 };
    const books = rows("books");
    for (const work of [
      () => books.create(lost),
      () => books.createMany([{ title: "y", shelfId: 1 }, lost]),
      () => books.update(1, { shelfId: 2 }),
      () => books.upsert(1, lost),
      () => books.upsert(77, lost),
      () => books.updateMany({ id: 1 }, { shelfId: 2 }),
    ]) {
      await expect(work()).rejects.toMatchObject({ ...REFERENCE, columns: ["shelfId"] });
    }
    expect(await books.get(1)).toMatchObject({ shelfId: 1, title: "One" });
    expect(await books.count()).toBe(2);
  });

  test("each removal and each return counts as a change", async () => {
    const { rows } = current();
    const books = rows("books");
    const old = new Date("2020-01-01T00:00:00.000Z");
    await books.update(1, { updatedAt: old });
    await rows("shelves").remove(1);
    const removed = await books.get(1, { deleted: "only" });
    expect(removed["updatedAt"]).not.toEqual(old);
  });

  test("a purge takes rows for good, and the database's own cascades with them", async () => {
    const { rows } = current();
    await rows("books").remove(1);
    await rows("books").purge(1);
    expect(await rows("books").find(1, { deleted: "include" })).toBeNull();
    expect(await rows("pages").count()).toBe(1);
    expect(await rows("pages").list({ deleted: "only" })).toMatchObject({ data: [] });
    await rows("tags").remove(1);
    await rows("tags").remove(2);
    const before = new Date(Date.now() + 60_000);
    expect(await rows("tags").purgeMany({ deletedAt: { lt: before } })).toEqual({ count: 2 });
    await expect(rows("tags").purge(1)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(rows("tags").purgeMany({})).rejects.toThrow(/filter is needed/);
  });

  test("a transaction takes it all back, and sees it before", async () => {
    const before = await present(current());
    const undone = current().transaction(async (rows) => {
      await rows("shelves").remove(1);
      expect(await rows("pages").count()).toBe(1);
      await rows("shelves").restore(1);
      await rows("books").remove(1);
      expect(await rows("pages").count()).toBe(1);
      throw new Error("no");
    });
    await expect(undone).rejects.toThrow("no");
    expect(await present(current())).toEqual(before);
  });
});
