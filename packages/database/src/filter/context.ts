import { type IssuePath, Issues } from "./issues.ts";
import { MAXIMUM_WHERE_DEPTH } from "./query.ts";
import type { ColumnShape, RelationShape, ResourceShape, Shapes } from "./shape.ts";

/**
 * Conditions of one query, groups and relations counted too. SQLite takes expressions up to 1000
 * deep, and a chain of AND is as deep as it is long.
 */
export const MAXIMUM_CONDITIONS = 800;
/** Relations one query brings along, on all levels together. */
export const MAXIMUM_INCLUDES = 100;

/** What the reading of one query shares. */
export class Context {
  readonly shapes: Shapes;
  readonly issues = new Issues();
  #conditions = 0;
  #includes = 0;
  #isTooDeep = false;

  constructor(shapes: Shapes) {
    this.shapes = shapes;
  }

  /** Whether there is room for one more condition; tells the issue when there first is none. */
  admitCondition(path: IssuePath): boolean {
    this.#conditions += 1;
    if (this.#conditions === MAXIMUM_CONDITIONS + 1) {
      this.issues.add(path, "TOO_LARGE", `a filter has at most ${MAXIMUM_CONDITIONS} conditions`);
    }
    return this.#conditions <= MAXIMUM_CONDITIONS;
  }

  /** Whether a filter may nest that deep; tells the first issue, others say no more. */
  admitDepth(depth: number, path: IssuePath): boolean {
    const isTooDeep = depth > MAXIMUM_WHERE_DEPTH;
    if (isTooDeep && !this.#isTooDeep) {
      this.#isTooDeep = true;
      this.issues.add(path, "TOO_DEEP", `a filter nests at most ${MAXIMUM_WHERE_DEPTH} deep`);
    }
    return !isTooDeep;
  }

  admitInclude(path: IssuePath): boolean {
    this.#includes += 1;
    if (this.#includes === MAXIMUM_INCLUDES + 1) {
      this.issues.add(path, "TOO_LARGE", `a query includes at most ${MAXIMUM_INCLUDES} relations`);
    }
    return this.#includes <= MAXIMUM_INCLUDES;
  }
}

/** A shape's names as maps: no name from outside can reach `constructor` or the like. */
export interface Lookup {
  readonly columns: ReadonlyMap<string, ColumnShape>;
  readonly relations: ReadonlyMap<string, RelationShape>;
}

const lookups = new WeakMap<ResourceShape, Lookup>();

export function lookup(shape: ResourceShape): Lookup {
  let found = lookups.get(shape);
  if (found === undefined) {
    found = {
      columns: new Map(Object.entries(shape.columns)),
      relations: new Map(Object.entries(shape.relations)),
    };
    lookups.set(shape, found);
  }
  return found;
}

export const namesOf = (shape: ResourceShape): string[] => {
  const { columns, relations } = lookup(shape);
  return [...columns.keys(), ...relations.keys()];
};

/** A relation with the shape it leads to; none when that resource is out of reach. */
export function findRelation(
  name: string,
  shape: ResourceShape,
  shapes: Shapes,
): { relation: RelationShape; target: ResourceShape } | undefined {
  const relation = lookup(shape).relations.get(name);
  const target = relation && shapes[relation.target];
  return target && { relation, target };
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !ArrayBuffer.isView(value);
