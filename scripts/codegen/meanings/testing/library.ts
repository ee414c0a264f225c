import type { OpenedCase } from "./opened-case.ts";
import type { Row } from "./rows.ts";

/** A shelf with two books, one the sequel of the other, their pages, tags and notes. */
export const fillLibrary = async ({ rows }: OpenedCase): Promise<void> => {
  await rows("people").createMany([{ email: "ann@x.org" }, { email: "bob@x.org" }]);
  await rows("shelves").createMany([{ name: "upper" }, { name: "lower" }]);
  await rows("books").createMany([
    { title: "One", isbn: "1", shelfId: 1, ownerId: 1 },
    { title: "Two", isbn: "2", shelfId: 1, sequelOf: 1 },
    { title: "Other", isbn: "3", shelfId: 2 },
  ]);
  await rows("pages").createMany([
    { bookId: 1, text: "a" },
    { bookId: 1, text: "b" },
    { bookId: 2, text: "c" },
    { bookId: 3, text: "d" },
  ]);
  await rows("tags").createMany([{ word: "red" }, { word: "blue" }]);
  await rows("bookTags").createMany([
    { bookId: 1, tagId: 1 },
    { bookId: 1, tagId: 2 },
    { bookId: 3, tagId: 1 },
  ]);
  await rows("notes").createMany([
    { bookId: 1, personId: 2, text: "n" },
    { bookId: 3, text: "m" },
  ]);
};

const TABLES = ["people", "shelves", "books", "pages", "tags", "bookTags", "notes"] as const;

const shortKey = (row: Row): string =>
  row["id"] === undefined ? `${String(row["bookId"])}-${String(row["tagId"])}` : String(row["id"]);

/** The keys of all rows that are there, by table: `{ books: "1 2 3", bookTags: "1-1 1-2" }`. */
export const present = async ({ rows }: OpenedCase): Promise<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (const table of TABLES) {
    const { data } = await rows(table).list();
    found[table] = data.map(shortKey).join(" ");
  }
  return found;
};
