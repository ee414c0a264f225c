import type { Operation, SqlRow } from "../engine/operation.ts";
import type { AggregateFunction, AggregateQuery } from "../filter/query.ts";
import { filterSql } from "./filter-sql.ts";
import { presence } from "./presence.ts";
import type { Form, Row } from "./rows.ts";
import { Shape } from "./shape.ts";
import { SqlWriter, whereClause } from "./sql-writer.ts";
import type { QueryColumn, QueryTable } from "./table.ts";

const FUNCTIONS = ["sum", "avg", "min", "max"] as const satisfies readonly AggregateFunction[];
const BILLION = 1_000_000_000n;

/** One value of a group: where it goes, and how it is made of the row. */
interface Cell {
  readonly group: AggregateFunction | null;
  readonly name: string;
  readonly value: (row: SqlRow, form: Form) => unknown;
}

interface AggregatePlan {
  readonly sql: string;
  readonly cells: readonly Cell[];
}

const isBigint = ({ model }: QueryColumn) => model.kind === "bigint";

/** Gathers the items of the SELECT, and with each how it is read. */
class CellBuilder {
  readonly items: string[] = [];
  readonly cells: Cell[] = [];
  readonly #writer: SqlWriter;
  readonly #alias: string;

  constructor(writer: SqlWriter, alias: string) {
    this.#writer = writer;
    this.#alias = alias;
  }

  addGroup(column: QueryColumn): void {
    const { item } = this.#writer.dialect.group(this.#reference(column), column.model);
    const at = this.#item(item);
    this.cells.push({ group: null, name: column.name, value: decoded(column, at) });
  }

  addCount(): void {
    const at = this.#item("count(*)");
    this.cells.push({ group: null, name: "count", value: (row) => Number(row[at]) });
  }

  add(group: AggregateFunction, column: QueryColumn): void {
    const { dialect } = this.#writer;
    const expression = this.#writer.comparable(this.#alias, column);
    if (group === "sum" && isBigint(column)) {
      const [billions, rest] = dialect.bigintSum(expression).map((part) => this.#item(part));
      this.cells.push({ group, name: column.name, value: bigintSum(billions ?? "", rest ?? "") });
    } else if (group === "sum") {
      const at = this.#item(dialect.sum(expression, column.model));
      const asText = column.model.kind === "decimal";
      const value = (row: SqlRow) => (asText && row[at] !== null ? String(row[at]) : row[at]);
      this.cells.push({ group, name: column.name, value });
    } else if (group === "avg") {
      const at = this.#item(dialect.aggregate(group, this.#reference(column), column.model));
      this.cells.push({ group, name: column.name, value: (row) => row[at] });
    } else {
      const at = this.#item(dialect.aggregate(group, this.#reference(column), column.model));
      this.cells.push({ group, name: column.name, value: decoded(column, at) });
    }
  }

  #reference({ quoted }: QueryColumn): string {
    return `${this.#alias}.${quoted}`;
  }

  #item(sql: string): string {
    const name = `~${this.items.length}`;
    this.items.push(`${sql} AS ${this.#writer.dialect.quote(name)}`);
    return name;
  }
}

const decoded =
  ({ codec }: QueryColumn, at: string): Cell["value"] =>
  (row, form) => {
    const value = row[at] ?? null;
    const decode = form === "code" ? codec.decode : codec.encode;
    return value === null || decode === null ? value : decode(value);
  };

const bigintSum =
  (billions: string, rest: string): Cell["value"] =>
  (row, form) => {
    const high = row[billions];
    const low = row[rest];
    if (high === null || high === undefined || low === null || low === undefined) return null;
    const sum = BigInt(String(high)) * BILLION + BigInt(String(low));
    return form === "code" ? sum : sum.toString();
  };

const compile = (table: QueryTable, query: AggregateQuery): AggregatePlan => {
  const writer = new SqlWriter(table.catalog.dialect);
  const alias = writer.alias();
  const builder = new CellBuilder(writer, alias);
  const groups = query.groupBy.map((name) => table.column(name));
  for (const column of groups) builder.addGroup(column);
  if (query.count) builder.addCount();
  for (const name of FUNCTIONS) {
    for (const column of query[name]) builder.add(name, table.column(column));
  }
  const { where, deleted } = query;
  const filter = where === undefined ? [] : [filterSql(writer, table, alias, where)];
  const conditions = [...presence(table, alias, deleted), ...filter];
  const sql = groups.map(({ quoted, model }) => writer.dialect.group(`${alias}.${quoted}`, model));
  const by = sql.map((group) => group.by);
  const order = sql.map((group, place) =>
    writer.dialect.order(group.order, false, groups[place]?.model.nullable ?? true),
  );
  const groupBy = by.length === 0 ? "" : ` GROUP BY ${by.join(", ")} ORDER BY ${order.join(", ")}`;
  // Without anything to compute the groups themselves are the answer.
  const items = builder.items.length === 0 ? [writer.dialect.true] : builder.items;
  const from = `${table.quoted} AS ${alias}`;
  return {
    sql: `SELECT ${items.join(", ")} FROM ${from}${whereClause(conditions)}${groupBy}`,
    cells: builder.cells,
  };
};

const shapeOf = (table: QueryTable, query: AggregateQuery): Shape => {
  const shape = new Shape(query.count ? "A" : "a");
  for (const names of [query.groupBy, query.sum, query.avg, query.min, query.max]) {
    for (const name of names) shape.key += table.column(name).code;
    shape.key += ",";
  }
  shape.addDeleted(query.deleted);
  shape.addWhere(table, query.where);
  return shape;
};

/** One row for each group, in the order of the groups; a single one without `groupBy`. */
export function* readAggregate(
  table: QueryTable,
  query: AggregateQuery,
  form: Form,
): Operation<Row[]> {
  const { key, parameters } = shapeOf(table, query);
  const plan = table.plan(key, () => compile(table, query));
  const rows = yield { sql: plan.sql, parameters };
  const asked = FUNCTIONS.filter((name) => query[name].length > 0);
  return rows.map((row) => {
    const out: Row = {};
    for (const { group, name, value } of plan.cells) {
      if (group === null) out[name] = value(row, form);
    }
    for (const group of asked) {
      const values: Row = {};
      for (const cell of plan.cells) {
        if (cell.group === group) values[cell.name] = cell.value(row, form);
      }
      out[group] = values;
    }
    return out;
  });
}
