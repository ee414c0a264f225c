import type { ColumnModel, ForeignKeyModel, TableModel, TableModels } from "../../model.ts";

// A library, for tests: authors have books, books have copies, and copies are on loan.

const column = (name: string, kind: ColumnModel["kind"] = "string"): ColumnModel => ({
  kind,
  nullable: true,
  column: name,
  storage: "plain",
  access: "open",
  optional: true,
});

const table = (
  name: string,
  inDatabase: string,
  columns: Record<string, ColumnModel>,
  foreignKeys: readonly ForeignKeyModel[] = [],
  rest: Partial<TableModel> = {},
): TableModel => ({
  name,
  singular: name.slice(0, -1),
  table: inDatabase,
  path: name,
  key: ["id"],
  columns: { id: column("id", "integer"), ...columns },
  relations: {},
  uniques: [],
  foreignKeys,
  checks: [],
  ...rest,
});

const reference = (from: string, column: string, target: string): ForeignKeyModel => ({
  name: `${from}_${column}_fk`,
  columns: [column],
  target,
  references: ["id"],
});

export const libraryModels: TableModels = {
  authors: table("authors", "authors", { fullName: column("full_name") }),
  books: table(
    "books",
    "books",
    {
      authorId: column("author_id", "integer"),
      sequelTo: column("sequel_to", "integer"),
      shelfMark: column("shelf_mark"),
      yearOfPrint: column("year_of_print", "integer"),
    },
    [reference("books", "authorId", "authors"), reference("books", "sequelTo", "books")],
    {
      uniques: [{ name: "books_mark_unique", columns: ["authorId", "shelfMark"] }],
      checks: [{ name: "books_year_check", columns: ["yearOfPrint"] }],
    },
  ),
  bookCopies: table("bookCopies", "book_copies", { bookId: column("book_id", "integer") }, [
    reference("bookCopies", "bookId", "books"),
  ]),
  loans: table("loans", "loans", { copyId: column("copy_id", "integer") }, [
    reference("loans", "copyId", "bookCopies"),
  ]),
};

export const librarySql = `
  CREATE TABLE authors (id INTEGER PRIMARY KEY, full_name TEXT NOT NULL);
  CREATE TABLE books (
    id INTEGER PRIMARY KEY,
    author_id INTEGER REFERENCES authors (id) ON DELETE CASCADE,
    sequel_to INTEGER REFERENCES books (id) ON DELETE SET NULL,
    shelf_mark TEXT,
    year_of_print INTEGER,
    CONSTRAINT books_mark_unique UNIQUE (author_id, shelf_mark),
    CONSTRAINT books_year_check CHECK (year_of_print > 1450)
  );
  CREATE UNIQUE INDEX books_lower_mark_idx ON books (lower(shelf_mark)) WHERE author_id = 2;
  CREATE TABLE book_copies (
    id INTEGER PRIMARY KEY,
    book_id INTEGER NOT NULL REFERENCES books (id) ON DELETE CASCADE
  );
  CREATE TABLE loans (id INTEGER PRIMARY KEY, copy_id INTEGER REFERENCES book_copies (id));
  INSERT INTO authors VALUES (1, 'Ursula'), (2, 'Italo');
  INSERT INTO books VALUES (1, 1, NULL, 'A1', 1974), (2, 1, 1, 'A2', 1985);
  INSERT INTO books VALUES (3, 2, NULL, 'B1', 1972);
  INSERT INTO book_copies VALUES (1, 1), (2, 1);
  INSERT INTO loans VALUES (1, 2);
`;
