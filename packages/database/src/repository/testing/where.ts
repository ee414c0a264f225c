import * as fc from "fast-check";
import { OPERATORS_OF } from "../../filter/operators.ts";
import type { ColumnShape, ResourceShape, Shapes } from "../../filter/shape.ts";
import { few } from "./data.ts";

type Where = Record<string, unknown>;

const conditionOf = (name: string, column: ColumnShape): fc.Arbitrary<Where> => {
  const value = few(name, column);
  return fc.oneof(
    ...OPERATORS_OF[column.kind].map((operator) => {
      if (operator === "isNull") return fc.record({ [name]: fc.record({ isNull: fc.boolean() }) });
      if (operator === "between") {
        return fc.record({ [name]: fc.record({ between: fc.tuple(value, value) }) });
      }
      if (operator === "in" || operator === "nin") {
        const list = fc.array(value, { maxLength: 3 });
        return fc.record({ [name]: fc.record({ [operator]: list }) });
      }
      return fc.record({ [name]: fc.record({ [operator]: value }) });
    }),
  );
};

/** Filters on values that rows do have, one condition at a time, so that they find some of the rows. */
export const likelyWhere = (
  shape: ResourceShape,
  shapes: Shapes,
  depth: number,
): fc.Arbitrary<Where> => {
  const leaf = fc.oneof(
    ...Object.entries(shape.columns).map(([name, column]) => conditionOf(name, column)),
  );
  if (depth === 0) return leaf;
  const inner = likelyWhere(shape, shapes, depth - 1);
  const related = Object.entries(shape.relations).flatMap(([name, { target, many }]) => {
    const other = shapes[target];
    if (other === undefined) return [];
    const where = likelyWhere(other, shapes, depth - 1);
    if (!many) return [fc.record({ [name]: where })];
    return (["some", "none", "every"] as const).map((quantifier) =>
      fc.record({ [name]: fc.record({ [quantifier]: where }) }),
    );
  });
  return fc.oneof(
    leaf,
    fc.record({ not: inner }),
    fc.record({ and: fc.array(inner, { maxLength: 2 }) }),
    fc.record({ or: fc.array(inner, { maxLength: 2 }) }),
    ...related,
  );
};
