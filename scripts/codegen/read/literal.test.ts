import { Database } from "bun:sqlite";
import { expect, test } from "bun:test";
import { defaultClause, sqlLiteral } from "./literal.ts";

test("a value as SQL text is that value to SQLite", () => {
  const database = new Database(":memory:");
  for (const value of ["it's", "", "a\nb", 0, -1.5, 9007199254740991, new Uint8Array([0, 255])]) {
    const row = database.query(`select ${sqlLiteral(value)} as value`).get();
    expect(row).toEqual({ value });
  }
  expect(sqlLiteral(null)).toBe("NULL");
  expect(sqlLiteral(true)).toBe("1");
  expect(sqlLiteral({ a: "it's" })).toBe(`'{"a":"it''s"}'`);
  database.close();
});

test("a default stands in parentheses where SQLite wants them", () => {
  const clauses = {
    CURRENT_TIMESTAMP: "CURRENT_TIMESTAMP",
    "-1.5": "-1.5",
    "'it''s'": "'it''s'",
    null: "null",
    "(unixepoch())": "(unixepoch())",
    "unixepoch()": "(unixepoch())",
    "(1) + (2)": "((1) + (2))",
    "(')')": "(')')",
    "hex(randomblob(8))": "(hex(randomblob(8)))",
  };
  for (const [text, clause] of Object.entries(clauses)) {
    expect(defaultClause(text)).toBe(clause);
    const database = new Database(":memory:");
    database.run(`create table t (id integer, value default ${clause})`);
    database.run("insert into t (id) values (1)");
    database.close();
  }
});
