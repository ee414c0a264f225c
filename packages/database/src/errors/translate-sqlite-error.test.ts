import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { type Connection, DRIVER_NAMES } from "../drivers/connection.ts";
import { openConnection } from "../drivers/open-connection.ts";
import { runOperation } from "../engine/run-operation.ts";
import { ConstraintError } from "./database-errors.ts";
import { explainDanglingKey, explainReferences } from "./explain-foreign-key.ts";
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

  describe("a foreign key that fails", () => {
    const dangling = (row: Record<string, number | null>, sql: string): ConstraintError =>
      runOperation(
        connection,
        explainDanglingKey(libraryModels, libraryModels["books"] ?? never(), [row], failure(sql)),
      );
    const references = (resource: string, id: number): ConstraintError => {
      const model = libraryModels[resource] ?? never();
      const cause = failure(`DELETE FROM ${model.table} WHERE id = ${id}`);
      const condition = { sql: `"id" = ?`, parameters: [id] };
      return runOperation(connection, explainReferences(libraryModels, model, condition, cause));
    };
    const never = (): never => {
      throw new Error("No such model");
    };

    test("is named, with its columns, when a row points at nothing", () => {
      expect(
        dangling(
          { authorId: 1, sequelTo: 77 },
          "INSERT INTO books (author_id, sequel_to) VALUES (1, 77)",
        ),
      ).toMatchObject({
        code: "FOREIGN_KEY_VIOLATION",
        status: 409,
        resource: "books",
        columns: ["sequelTo"],
        constraint: "books_sequelTo_fk",
        message: "No row of books has the key given in sequelTo",
      });
    });

    test("is sought among the columns that were given", () => {
      expect(
        dangling({ authorId: 9 }, "UPDATE books SET author_id = 9 WHERE id = 1"),
      ).toMatchObject({ columns: ["authorId"] });
    });

    test("names the table that still refers to a deleted row", () => {
      expect(references("bookCopies", 2)).toMatchObject({
        code: "FOREIGN_KEY_VIOLATION",
        resource: "loans",
        columns: ["copyId"],
        message: "Rows of loans still refer to this row by copyId",
      });
    });

    test("is found behind rows that would be deleted along", () => {
      expect(references("authors", 1)).toMatchObject({
        resource: "loans",
        columns: ["copyId"],
        message: "Rows of loans still refer to what would be deleted with it by copyId",
      });
    });
  });
});
