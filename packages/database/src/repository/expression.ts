import type { SqlValue } from "../engine/operation.ts";
import type { QueryColumn } from "../query/table.ts";

/** SQL that stands in a statement where a value would: the text around its parameters, and those. */
export class Expression {
  readonly #parts: readonly string[];
  readonly values: readonly SqlValue[];

  constructor(parts: readonly string[], values: readonly SqlValue[]) {
    this.#parts = parts;
    this.values = values;
  }

  /** Tells statements apart: the text without the values. */
  get key(): string {
    return `(${this.#parts.join("?")})`;
  }

  /** @param next gives the next placeholder */
  sql(next: () => string): string {
    const [first = "", ...rest] = this.#parts;
    return `(${rest.reduce((text, part) => text + next() + part, first)})`;
  }
}

/** The columns of one statement that get SQL in place of a value, by name. */
export type Expressions = ReadonlyMap<string, Expression>;

/** What a column is set to: its expression, or the next placeholder. */
export const setting = (
  { name }: QueryColumn,
  expressions: Expressions,
  next: () => string,
): string => expressions.get(name)?.sql(next) ?? next();
