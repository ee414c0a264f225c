import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { type Connection, DRIVER_NAMES } from "../drivers/connection.ts";
import { openConnection } from "../drivers/open-connection.ts";
import { ConstraintError } from "./database-errors.ts";
import { libraryModels, librarySql } from "./testing/library.ts";
import { translateSqliteError } from "./translate-sqlite-error.ts";

describe.each([...DRIVER_NAMES])("errors of %s", (driver) => {
  let connection: Connection;
  beforeEach(async () => {
    connection = await openConnection({ path: ":memory:" }, driver);
    connection.exec(librarySql);
  });
  afterEach(() => connection.close());

  const failure = (sql: string): unknown => {
    try {
      connection.run(sql);
    } catch (error) {
      return error;
    }
    throw new Error("It did not fail");
  };
  const translated = (sql: string): unknown => translateSqliteError(failure(sql), libraryModels);

  test("a unique constraint names resource, properties and constraint, and no value", () => {
    const error = translated("INSERT INTO books (author_id, shelf_mark) VALUES (1, 'A1')");
    expect(error).toBeInstanceOf(ConstraintError);
    expect(error).toMatchObject({
      kind: "unique",
      code: "UNIQUE_VIOLATION",
      status: 409,
      resource: "books",
      columns: ["authorId", "shelfMark"],
      constraint: "books_mark_unique",
      message: "Another row of books has the same authorId and shelfMark",
      issues: [
        { path: ["authorId"], code: "UNIQUE_VIOLATION", message: "Taken by another row" },
        { path: ["shelfMark"], code: "UNIQUE_VIOLATION", message: "Taken by another row" },
      ],
      cause: { message: "UNIQUE constraint failed: books.author_id, books.shelf_mark" },
    });
  });

  test("a primary key counts as unique", () => {
    expect(translated("INSERT INTO authors VALUES (1, 'x')")).toMatchObject({
      code: "UNIQUE_VIOLATION",
      resource: "authors",
      columns: ["id"],
    });
  });

  test("a unique index over an expression is named", () => {
    const sql = "INSERT INTO books (author_id, shelf_mark) VALUES (2, 'b1')";
    expect(translated(sql)).toMatchObject({
      code: "UNIQUE_VIOLATION",
      constraint: "books_lower_mark_idx",
      columns: [],
    });
  });

  test("a check names its constraint and the properties it speaks of", () => {
    expect(translated("UPDATE books SET year_of_print = 3")).toMatchObject({
      kind: "check",
      code: "CHECK_VIOLATION",
      status: 422,
      resource: "books",
      columns: ["yearOfPrint"],
      constraint: "books_year_check",
    });
  });

  test("a missing value fails validation at its property", () => {
    expect(translated("INSERT INTO authors DEFAULT VALUES")).toMatchObject({
      kind: "notNull",
      code: "VALIDATION_FAILED",
      resource: "authors",
      columns: ["fullName"],
      issues: [{ path: ["fullName"], code: "REQUIRED" }],
    });
  });

  test("a statement that makes no sense is a query error, for the log only", () => {
    expect(translated("SELECT nonsense")).toMatchObject({ name: "QueryError", code: "INTERNAL" });
  });

  test("what is no error of SQLite comes back as it is", () => {
    const error = new Error("mine");
    expect(translateSqliteError(error, libraryModels)).toBe(error);
  });

  test("a foreign key that fails is one, though SQLite doesn't say which", () => {
    expect(translated("INSERT INTO loans (copy_id) VALUES (77)")).toMatchObject({
      kind: "foreignKey",
      code: "FOREIGN_KEY_VIOLATION",
      status: 409,
      columns: [],
    });
  });

  test("a row that others refer to under RESTRICT counts as a foreign key too", () => {
    connection.exec("CREATE TABLE marks (loan INTEGER REFERENCES loans (id) ON DELETE RESTRICT)");
    connection.exec("INSERT INTO marks VALUES (1)");
    expect(translated("DELETE FROM loans")).toMatchObject({ code: "FOREIGN_KEY_VIOLATION" });
  });
});
