import type { SqlValue } from "../engine/operation.ts";
import { QueryProblem } from "../filter/issues.ts";
import type { QueryColumn } from "./table.ts";

/**
 * A value to be compared with what a column holds.
 * @throws {QueryProblem} when the column's own type refuses the value
 */
export const compared = ({ name, codec }: QueryColumn, value: unknown): SqlValue => {
  try {
    return codec.compare(value);
  } catch (error) {
    const message = error instanceof Error ? error.message : "is no such value";
    throw new QueryProblem([{ path: [name], code: "VALUE", message }]);
  }
};
