import * as fc from "fast-check";
import { lookup } from "../context.ts";
import { isList, operatorsOf } from "../operators.ts";
import { elementShape } from "../value.ts";
import type { ColumnShape, ResourceShape, Shapes } from "../shape.ts";

/** Text with all that has a meaning of its own somewhere. */
const text = fc.string({
  unit: fc.constantFrom(
    "a",
    "B",
    "%",
    "_",
    "\\",
    ",",
    "&",
    "=",
    "+",
    " ",
    "[",
    ".",
    '"',
    "é",
    "😀",
  ),
  maxLength: 5,
});

/** A value that fits a column, in its form in code. */
export function valueOf(column: ColumnShape): fc.Arbitrary<unknown> {
  if (isList(column)) {
    const element = scalarOf(elementShape(column));
    const inner = column.nested === true ? fc.tuple(element, element) : element;
    return fc.array(inner, { maxLength: 2 });
  }
  return scalarOf(column);
}

function scalarOf(column: ColumnShape): fc.Arbitrary<unknown> {
  switch (column.kind) {
    case "enum":
      return fc.constantFrom(...(column.values ?? []));
    case "integer":
      return fc.oneof(fc.integer({ min: -2, max: 2 }), fc.maxSafeInteger());
    case "number":
      return fc.oneof(
        fc.constantFrom(-1.5, 0, 1.5, 1e21),
        // JSON has no negative zero.
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0),
      );
    case "bigint":
      return fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
    case "decimal":
      return fc.constantFrom("-1.50", "0", "1.5", "1.50", "12345678901234567890.1");
    case "boolean":
      return fc.boolean();
    case "date":
      return fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true });
    default:
      return text;
  }
}

function operand(column: ColumnShape, operator: string): fc.Arbitrary<unknown> {
  if (operator === "isNull" || operator === "isEmpty") return fc.boolean();
  if (operator === "has") return scalarOf(elementShape(column));
  if (operator === "hasSome" || operator === "hasEvery") {
    return fc.array(scalarOf(elementShape(column)), { maxLength: 3 });
  }
  if (operator === "between") return fc.tuple(valueOf(column), valueOf(column));
  if (operator === "in" || operator === "nin") return fc.array(valueOf(column), { maxLength: 3 });
  if (operator.endsWith("like")) return text.map((like) => like.replace(/\\+$/, ""));
  return valueOf(column);
}

function condition(column: ColumnShape): fc.Arbitrary<unknown> {
  const conditions = operatorsOf(column).map((operator) =>
    operand(column, operator).map((value): [string, unknown] => [operator, value]),
  );
  const object = fc
    .array(fc.oneof(...conditions), { minLength: 1, maxLength: 2 })
    .map((pairs) => Object.fromEntries(pairs));
  return operatorsOf(column).length === 1 ? object : fc.oneof(valueOf(column), object);
}

/** Filters as code writes them, with relations up to `depth` deep. */
export function whereOf(
  shape: ResourceShape,
  shapes: Shapes,
  depth: number,
): fc.Arbitrary<Record<string, unknown>> {
  const { columns, relations } = lookup(shape);
  const keys: fc.Arbitrary<[string, unknown]>[] = [...columns].map(([name, column]) =>
    condition(column).map((value) => [name, value]),
  );
  const parts = [fc.oneof(...keys)];
  if (depth > 0) {
    const inner = whereOf(shape, shapes, depth - 1);
    for (const [name, relation] of relations) {
      const target = shapes[relation.target];
      if (!target) continue;
      const related = whereOf(target, shapes, depth - 1);
      const quantified = fc.dictionary(fc.constantFrom("some", "none", "every"), related);
      parts.push((relation.many ? quantified : related).map((value) => [name, value]));
    }
    parts.push(
      fc.tuple(fc.constantFrom("and", "or"), fc.array(inner, { maxLength: 3 })),
      inner.map((value) => ["not", value]),
    );
  }
  return fc.array(fc.oneof(...parts), { maxLength: 4 }).map((pairs) => Object.fromEntries(pairs));
}

/** Columns to sort by, some of them through a relation. */
export const sortOf = (names: readonly string[]): fc.Arbitrary<string[]> =>
  fc
    .uniqueArray(fc.constantFrom(...names), { maxLength: 3 })
    .chain((sort) =>
      fc.tuple(...sort.map((name) => fc.constantFrom(name, `-${name}`))).map((terms) => [...terms]),
    );

/** Rows with every column; those that may be null sometimes are. */
export function rowOf(shape: ResourceShape): fc.Arbitrary<Record<string, unknown>> {
  const values = [...lookup(shape).columns].map(([name, column]) => {
    const value = valueOf(column);
    return [name, column.nullable ? fc.option(value) : value] as const;
  });
  return fc.record(Object.fromEntries(values));
}
