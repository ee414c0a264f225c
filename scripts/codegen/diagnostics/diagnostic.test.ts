import { expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diagnose, entries } from "./diagnostic.ts";
import { warning } from "./entry.ts";
import { printDiagnostics } from "./print-diagnostics.ts";

const place = { file: "schema.ts", line: 3 };

test("a diagnostic says where, what, why and the way out", () => {
  const one = diagnose("HW1009", place, { table: "logs" });
  expect(printDiagnostics([one])).toBe(
    [
      "schema.ts:3 warning HW1009 A table has no primary key",
      '  cause: Rows of "logs" can\'t be told apart, so it is served for list, create, aggregate and bulk only.',
      "  fix:   Add a primary key: `.primaryKey()` on a column, or `primaryKey({ columns: […] })`.",
      "  more:  docs/diagnostics.md#hw1009",
      "",
      "1 warning",
      "",
    ].join("\n"),
  );
  expect(printDiagnostics([])).toBe("");
});

test("a code without an entry, and data it doesn't take, don't compile", () => {
  // @ts-expect-error there is no such code
  expect(() => diagnose("HW9999", place, {})).toThrow();
  // @ts-expect-error this code speaks of a table
  diagnose("HW1009", place, { column: "id" });
  // @ts-expect-error the page would have nothing to show
  expect(warning("A title", "A cause.", "A fix.").example).toBeUndefined();
  // @ts-expect-error the example has to say what its message speaks of
  warning<{ table: string }>("", "", "", { data: {}, schema: "" });
});

test("each code that a schema can cause is seen in a case", () => {
  const cases = join(import.meta.dir, "../testdata");
  const said = readdirSync(cases, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("expected.diagnostics.txt"))
    .map((path) => readFileSync(join(cases, path), "utf8"))
    .join("\n");
  // No case has no file, or lacks a package or a variable; and HW15… are the writer's.
  const unseen = Object.keys(entries).filter(
    (code) => !said.includes(` ${code} `) && !/^HW(?:1002|1019|102[0-2]|15..)$/.test(code),
  );
  expect(unseen).toEqual([]);
});
