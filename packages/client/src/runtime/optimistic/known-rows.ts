import { keyText } from "@headwater/api-client/runtime";
import {
  type Filter,
  type Include,
  matches,
  parseWhere,
  type ResourceShape,
  type Shapes,
} from "@headwater/api-client/filter";
import { isEqualValue } from "../share.ts";
import type { Row, RowChange, Step } from "./change.ts";
import { type ListQueryParts, type Reach, reachOf } from "./reach.ts";

/** All rows that a cache holds somewhere, by resource and key, each with the columns known of it. */
export class KnownRows {
  readonly shapes: Shapes;
  readonly #rows = new Map<string, Map<string, Row>>();

  constructor(shapes: Shapes) {
    this.shapes = shapes;
  }

  /** Takes in rows and all they include; what is learned later counts more. */
  learn(rows: readonly Row[], shape: ResourceShape, includes: readonly Include[]): void {
    const known = this.#of(shape.name);
    for (const row of rows) {
      if (shape.key.length === 0) break;
      const key = keyText(shape, row);
      known.set(key, { ...known.get(key), ...columnsOf(row, shape) });
      for (const { relation, query } of includes) {
        const target = this.target(shape, relation);
        const related = row[relation];
        if (target !== undefined) this.learn(rowsIn(related), target, query.include);
      }
    }
  }

  get(shape: ResourceShape, key: string): Row | undefined {
    return this.#rows.get(shape.name)?.get(key);
  }

  /** What a change does to its row; from here on the row is known as it is afterwards. */
  take(change: RowChange, shape: ResourceShape): Step {
    const known = this.#of(shape.name);
    const before = change.type === "create" ? null : known.get(change.key);
    const after = change.type === "remove" ? null : afterOf(change.row, before, shape);
    if (after === null) known.delete(change.key);
    else if (after !== undefined) known.set(change.key, after);
    return { resource: shape.name, change, before, after };
  }

  /** Keys of the rows that are known to meet a filter as code writes it; none for a wrong one. */
  matching(shape: ResourceShape, where: object): string[] {
    const filter = parsed(where, shape, this.shapes);
    if (filter === undefined) return [];
    return [...this.#of(shape.name)]
      .filter(([, row]) => this.belongs(row, shape, { where: filter, include: [] }) === true)
      .map(([key]) => key);
  }

  /** Whether a row meets a list's filter; undefined when what is known doesn't tell. */
  belongs(row: Row, shape: ResourceShape, query: ListQueryParts): boolean | undefined {
    if (query.where === undefined) return true;
    return matches(query.where, this.seen(row, shape, query), shape, this.shapes);
  }

  /** A row with all that is known of it, and with the related rows that filter and sort look at. */
  seen(row: Row, shape: ResourceShape, query: ListQueryParts): Row {
    const reach = reachOf(query);
    const isWhole = query.select === undefined && reach.size === 0;
    if (isWhole) return row;
    return this.#reaching({ ...this.get(shape, keyText(shape, row)), ...row }, shape, reach);
  }

  /** The row a to-one relation leads to; null when there is none, undefined when it isn't known. */
  related(row: Row, shape: ResourceShape, name: string): Row | null | undefined {
    const relation = shape.relations[name];
    const target = this.target(shape, name);
    if (relation === undefined || target === undefined) return undefined;
    const values = relation.columns.map((column) => row[column]);
    if (values.includes(null)) return null;
    if (values.includes(undefined)) return undefined;
    const isTheOne = (other: Row): boolean =>
      relation.references.every((column, index) => isEqualValue(other[column], values[index]));
    const wanted = Object.fromEntries(relation.references.map((name, i) => [name, values[i]]));
    const direct = this.get(target, keyText(target, wanted));
    if (direct !== undefined && isTheOne(direct)) return direct;
    return [...this.#of(target.name).values()].find(isTheOne);
  }

  target(shape: ResourceShape, relation: string): ResourceShape | undefined {
    const name = shape.relations[relation]?.target;
    return name === undefined ? undefined : this.shapes[name];
  }

  #of(resource: string): Map<string, Row> {
    let rows = this.#rows.get(resource);
    if (rows === undefined) this.#rows.set(resource, (rows = new Map()));
    return rows;
  }

  #reaching(row: Row, shape: ResourceShape, reach: Reach): Row {
    if (reach.size === 0) return row;
    const seen: Record<string, unknown> = { ...row };
    for (const [name, further] of reach) {
      const target = this.target(shape, name);
      const related = this.related(row, shape, name);
      seen[name] = related && target ? this.#reaching(related, target, further) : related;
    }
    return seen;
  }
}

const parsed = (where: object, shape: ResourceShape, shapes: Shapes): Filter | undefined => {
  try {
    return parseWhere(where, shape, shapes);
  } catch {
    return undefined;
  }
};

const afterOf = (
  patch: Row,
  before: Row | null | undefined,
  shape: ResourceShape,
): Row | undefined => {
  if (before) return { ...before, ...patch };
  const isWhole = Object.keys(shape.columns).every((name) => patch[name] !== undefined);
  return before === null || isWhole ? patch : undefined;
};

const columnsOf = (row: Row, shape: ResourceShape): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name in shape.columns));

/** The rows in the value of a relation. */
export const rowsIn = (related: unknown): readonly Row[] =>
  Array.isArray(related) ? related : isRow(related) ? [related] : [];

export const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);
