import type { SqlValue } from "../engine/operation.ts";
import type { Deleted } from "../filter/deleted.ts";
import type {
  ComparisonOperator,
  ElementsOperator,
  Filter,
  Quantifier,
  TextOperator,
} from "../filter/filter.ts";
import type { Include, SortTerm } from "../filter/query.ts";
import { compared } from "./compared.ts";
import type { QueryTable } from "./table.ts";

const COMPARISONS: Record<ComparisonOperator, string> = {
  eq: "=",
  ne: "!",
  gt: ">",
  gte: "]",
  lt: "<",
  lte: "[",
};
const TEXTS: Record<TextOperator, string> = {
  like: "l",
  contains: "c",
  startsWith: "s",
  endsWith: "e",
  ilike: "L",
  icontains: "C",
  istartsWith: "S",
  iendsWith: "E",
};
const ELEMENTS: Record<ElementsOperator, string> = { has: "h", hasSome: "x", hasEvery: "y" };
const QUANTIFIERS: Record<Quantifier, string> = { is: "i", some: "s", none: "n", every: "e" };

/**
 * What a query looks like without its values, and the values in the order in which its statement
 * binds them. Columns and relations stand in the key as single characters that no other word of a
 * key uses, so that different shapes have different keys.
 */
export class Shape {
  key: string;
  readonly parameters: SqlValue[] = [];

  constructor(kind: string) {
    this.key = kind;
  }

  /** Which rows of a table that keeps those removed. */
  addDeleted(deleted: Deleted | undefined): void {
    if (deleted !== undefined) this.key += deleted === "only" ? "%o" : "%i";
  }

  addWhere(table: QueryTable, where: Filter | undefined): void {
    if (where === undefined) return;
    this.key += "?";
    this.addFilter(table, where);
  }

  addFilter(table: QueryTable, filter: Filter): void {
    const { parameters } = this;
    switch (filter.type) {
      case "and":
      case "or":
        this.key += filter.type === "and" ? "(&" : "(|";
        for (const part of filter.filters) this.addFilter(table, part);
        this.key += ")";
        break;
      case "not":
        this.key += "~";
        this.addFilter(table, filter.filter);
        break;
      case "compare": {
        const column = table.column(filter.column);
        this.key += COMPARISONS[filter.operator] + column.code;
        parameters.push(compared(column, filter.value));
        break;
      }
      case "between": {
        const column = table.column(filter.column);
        this.key += `b${column.code}`;
        parameters.push(compared(column, filter.low), compared(column, filter.high));
        break;
      }
      case "text":
        this.key += `t${TEXTS[filter.operator]}${table.column(filter.column).code}`;
        parameters.push(...table.catalog.dialect.text[filter.operator].bind(filter.value));
        break;
      case "list": {
        const column = table.column(filter.column);
        this.key += (filter.operator === "in" ? "i" : "n") + column.code;
        const values = filter.values.map((value) => compared(column, value));
        parameters.push(table.catalog.dialect.list(values));
        break;
      }
      case "elements": {
        const column = table.column(filter.column);
        this.key += ELEMENTS[filter.operator] + column.code;
        parameters.push(compared(column, filter.values));
        break;
      }
      case "whole": {
        const column = table.column(filter.column);
        this.key += (filter.operator === "eq" ? "w" : "W") + column.code;
        parameters.push(compared(column, filter.value));
        break;
      }
      case "isEmpty":
        this.key += (filter.isEmpty ? "z" : "Z") + table.column(filter.column).code;
        break;
      case "isNull":
        this.key += (filter.isNull ? "0" : "1") + table.column(filter.column).code;
        break;
      case "relation": {
        const relation = table.relation(filter.relation);
        this.key += `r${QUANTIFIERS[filter.quantifier]}${relation.code}`;
        this.addFilter(relation.target, filter.filter);
        break;
      }
    }
  }

  addSort(table: QueryTable, sort: readonly SortTerm[]): void {
    for (const { path, descending } of sort) {
      this.key += descending ? "-" : "+";
      let at = table;
      for (let step = 0; step < path.length - 1; step++) {
        const relation = at.relation(path[step] ?? "");
        this.key += `.${relation.code}`;
        at = relation.target;
      }
      this.key += at.column(path[path.length - 1] ?? "").code;
    }
  }

  /** What comes back: the columns selected, and those that included relations hang on. */
  addSelection(
    table: QueryTable,
    select: readonly string[] | undefined,
    include: readonly Include[],
  ): void {
    if (select !== undefined) {
      this.key += "$";
      for (const name of select) this.key += table.column(name).code;
    }
    if (include.length > 0) {
      this.key += "@";
      for (const { relation } of include) this.key += table.relation(relation).code;
    }
  }
}
