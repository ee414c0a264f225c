import type { Comparison, SqlDialect } from "./dialect.ts";
import type { QueryColumn } from "./table.ts";

const MOST_IN_A_ROW = 32;

/** Hands out the aliases and placeholders of one statement, in the order of its text. */
export class SqlWriter {
  readonly dialect: SqlDialect;
  readonly #prefix: string;
  #aliases = 0;
  #parameters: number;
  #exists = 0;

  /**
   * @param parameters placeholders that stand before, in text written earlier
   * @param prefix of aliases, so that they differ from those around
   */
  constructor(dialect: SqlDialect, parameters = 0, prefix = "t") {
    this.dialect = dialect;
    this.#parameters = parameters;
    this.#prefix = prefix;
  }

  /** Placeholders handed out so far. */
  get parameters(): number {
    return this.#parameters;
  }

  alias(): string {
    return `${this.#prefix}${this.#aliases++}`;
  }

  /** The next placeholder. Values are bound in the order of these calls. */
  parameter(): string {
    return this.dialect.placeholder(++this.#parameters);
  }

  comparable(alias: string, column: QueryColumn): string {
    return this.dialect.comparable(`${alias}.${column.quoted}`, column.model);
  }

  /** Whether a SELECT finds any row. */
  exists(select: string): string {
    return this.dialect.exists(select, ++this.#exists);
  }

  /** A column as it equals the element of a list. */
  same(alias: string, column: QueryColumn): string {
    return this.dialect.same(`${alias}.${column.quoted}`, column.model);
  }

  /** A column that equals the next placeholder, whose value is one that the database gave. */
  equal(reference: string, { model }: QueryColumn): string {
    const { dialect } = this;
    return `${dialect.same(reference, model)} = ${dialect.parameter(this.parameter(), model)}`;
  }

  /** Two columns that link rows of two tables. */
  linked(left: string, column: QueryColumn, right: string, other: QueryColumn): string {
    const { dialect } = this;
    const [from, to] = [`${left}.${column.quoted}`, `${right}.${other.quoted}`];
    return dialect.linked(from, column.model, to, other.model);
  }

  /** A column compared with the next placeholder, whose value has the form that code has. */
  compare(alias: string, column: QueryColumn, operator: Comparison): string {
    const reference = `${alias}.${column.quoted}`;
    return this.dialect.compare(reference, operator, this.parameter(), column.model);
  }

  /** Joins conditions; many of them as a balanced tree, since databases bound the depth of one. */
  join(conditions: readonly string[], word: "AND" | "OR"): string {
    if (conditions.length <= MOST_IN_A_ROW) return `(${conditions.join(` ${word} `)})`;
    const half = conditions.length >> 1;
    const left = this.join(conditions.slice(0, half), word);
    return `(${left} ${word} ${this.join(conditions.slice(half), word)})`;
  }
}

/** ` WHERE …`, or nothing without conditions. */
export const whereClause = (conditions: readonly string[]): string =>
  conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
