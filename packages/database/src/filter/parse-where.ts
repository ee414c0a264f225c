import { combine, EVERYTHING, isEverything } from "./combine.ts";
import { readCondition } from "./condition.ts";
import { Context, findRelation, isRecord, lookup, namesOf } from "./context.ts";
import type { Filter } from "./filter.ts";
import type { IssuePath } from "./issues.ts";
import { suggestion } from "./nearest.ts";
import type { ColumnShape, RelationShape, ResourceShape, Shapes } from "./shape.ts";

const QUANTIFIERS = ["some", "none", "every"] as const;

/**
 * Reads a filter as code writes it, or as JSON; nothing when it holds no condition.
 * @throws {QueryProblem} with all that is wrong with it
 */
export function parseWhere(
  where: unknown,
  shape: ResourceShape,
  shapes: Shapes,
): Filter | undefined {
  const context = new Context(shapes);
  const filter = readWhere(where, shape, [], context);
  context.issues.throwIfAny();
  return filter;
}

/** As `parseWhere`, as a part of a larger query. */
export function readWhere(
  where: unknown,
  shape: ResourceShape,
  path: IssuePath,
  context: Context,
): Filter | undefined {
  if (where === undefined) return undefined;
  const filter = new WhereReader(context).read(where, shape, path, 0);
  return isEverything(filter) ? undefined : filter;
}

class WhereReader {
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  read(where: unknown, shape: ResourceShape, path: IssuePath, depth: number): Filter {
    const { issues } = this.#context;
    if (!this.#context.admitDepth(depth, path)) return EVERYTHING;
    if (!isRecord(where)) {
      issues.add(path, "VALUE", "expected an object of conditions");
      return EVERYTHING;
    }
    const filters: Filter[] = [];
    for (const key of Object.keys(where)) {
      const value = where[key];
      if (value === undefined) continue;
      const here = [...path, key];
      if (key === "and" || key === "or") {
        filters.push(this.#group(key, value, shape, here, depth));
      } else if (key === "not") {
        if (!this.#context.admitCondition(here)) break;
        filters.push({ type: "not", filter: this.read(value, shape, here, depth + 1) });
      } else {
        this.#named(key, value, shape, here, depth, filters);
      }
    }
    return combine("and", filters);
  }

  #group(
    type: "and" | "or",
    value: unknown,
    shape: ResourceShape,
    path: IssuePath,
    depth: number,
  ): Filter {
    if (!Array.isArray(value)) {
      this.#context.issues.add(path, "VALUE", "expected a list of filters");
      return EVERYTHING;
    }
    const filters: Filter[] = [];
    for (const [index, part] of value.entries()) {
      const here = [...path, index];
      if (!this.#context.admitCondition(here)) break;
      filters.push(this.read(part, shape, here, depth + 1));
    }
    return combine(type, filters);
  }

  #named(
    name: string,
    value: unknown,
    shape: ResourceShape,
    path: IssuePath,
    depth: number,
    filters: Filter[],
  ): void {
    const column = lookup(shape).columns.get(name);
    if (column !== undefined) return this.#column(name, column, value, path, filters);
    const found = findRelation(name, shape, this.#context.shapes);
    if (found !== undefined) {
      return this.#relation(name, found.relation, found.target, value, path, depth, filters);
    }
    if (!this.#context.admitCondition(path)) return;
    const hint = suggestion(name, [...namesOf(shape), "and", "or", "not"]);
    const message = `${shape.name} have no column or relation "${name}"${hint}`;
    this.#context.issues.add(path, "UNKNOWN_COLUMN", message);
  }

  #column(
    name: string,
    column: ColumnShape,
    value: unknown,
    path: IssuePath,
    filters: Filter[],
  ): void {
    const conditions = isRecord(value) ? value : { eq: value };
    for (const operator of Object.keys(conditions)) {
      const operand = conditions[operator];
      if (operand === undefined) continue;
      const here = isRecord(value) ? [...path, operator] : path;
      const filter = readCondition(name, column, operator, operand, here, this.#context);
      if (filter !== undefined) filters.push(filter);
    }
  }

  #relation(
    name: string,
    relation: RelationShape,
    target: ResourceShape,
    value: unknown,
    path: IssuePath,
    depth: number,
    filters: Filter[],
  ): void {
    const { issues } = this.#context;
    if (value === null) {
      const instead = relation.many ? "" : `: ask for isNull on ${relation.columns.join(", ")}`;
      return issues.add(path, "NULL", `${name} can't be compared with null${instead}`);
    }
    const expected = relation.many
      ? `${name} are many: say which with some, none or every`
      : `expected conditions on the columns of ${name}`;
    if (!isRecord(value)) return issues.add(path, relation.many ? "QUANTIFIER" : "VALUE", expected);
    if (!relation.many) {
      if (!this.#context.admitCondition(path)) return;
      const filter = this.read(value, target, path, depth + 1);
      filters.push({ type: "relation", relation: name, quantifier: "is", filter });
      return;
    }
    for (const key of Object.keys(value)) {
      const part = value[key];
      if (part === undefined) continue;
      const here = [...path, key];
      const quantifier = QUANTIFIERS.find((word) => word === key);
      if (quantifier === undefined) {
        issues.add(here, "QUANTIFIER", expected);
      } else if (this.#context.admitCondition(here)) {
        const filter = this.read(part, target, here, depth + 1);
        filters.push({ type: "relation", relation: name, quantifier, filter });
      }
    }
  }
}
