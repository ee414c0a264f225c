import { combine, isEverything } from "../combine.ts";
import { readCondition } from "../condition.ts";
import { type Context, findRelation, lookup, namesOf } from "../context.ts";
import type { Filter, Quantifier } from "../filter.ts";
import { suggestion } from "../nearest.ts";
import { takesFlag, takesList } from "../operators.ts";
import type { ColumnShape, ResourceShape } from "../shape.ts";
import { elementShape, fromText } from "../value.ts";
import { splitList } from "./list-text.ts";

/** Conditions of one row: those on a relation in a group of their own, so that they speak of one child. */
interface Group {
  readonly parts: (Filter | RelationGroup)[];
  readonly relations: Map<string, RelationGroup>;
}

interface RelationGroup extends Group {
  readonly type: "group";
  readonly relation: string;
  readonly quantifier: Quantifier;
}

/** Where a parameter's name leads: `comments.some.author.name`. */
interface Place {
  readonly group: Group;
  readonly column: string;
  readonly shape: ColumnShape;
}

/** Builds a filter from the conditions in a query string: `author.email[endsWith]=@x.org`. */
export class FilterReader {
  readonly #shape: ResourceShape;
  readonly #context: Context;
  readonly #root: Group = { parts: [], relations: new Map() };
  readonly #parameters: readonly string[];

  /** `parameters` are the other words the query string may use, for suggestions. */
  constructor(shape: ResourceShape, context: Context, parameters: readonly string[]) {
    this.#shape = shape;
    this.#context = context;
    this.#parameters = parameters;
  }

  /** Adds a condition that has been read already. */
  push(filter: Filter): void {
    this.#root.parts.push(filter);
  }

  read(parameter: string, values: readonly string[]): void {
    const { issues } = this.#context;
    const bracket = parameter.indexOf("[");
    if (bracket !== -1 && !parameter.endsWith("]")) {
      issues.add(
        [parameter],
        "MALFORMED",
        'an operator stands in brackets at the end: "name[gte]"',
      );
      return;
    }
    const name = bracket === -1 ? parameter : parameter.slice(0, bracket);
    const operator = bracket === -1 ? "eq" : parameter.slice(bracket + 1, -1);
    const place = this.#find(parameter, name);
    if (place === undefined) return;
    const { group, column, shape } = place;
    const isList = takesList(operator, shape) && shape.nested !== true;
    if (values.length > 1 && !isList) {
      issues.add([parameter], "REPEATED", "stands more than once");
      return;
    }
    const [text = ""] = values;
    const value = isList
      ? values.flatMap(splitList).map((one) => fromText(elementShape(shape), one))
      : takesFlag(operator)
        ? flag(text)
        : shape.nested === true
          ? fromJson(text)
          : fromText(elementShape(shape), text);
    const filter = readCondition(column, shape, operator, value, [parameter], this.#context);
    if (filter !== undefined) group.parts.push(filter);
  }

  filter(): Filter | undefined {
    const filter = toFilter(this.#root);
    return isEverything(filter) ? undefined : filter;
  }

  #find(parameter: string, name: string): Place | undefined {
    const direct = lookup(this.#shape).columns.get(name);
    if (direct !== undefined) return { group: this.#root, column: name, shape: direct };
    return name.includes(".")
      ? this.#follow(parameter, name.split("."))
      : this.#unknown(parameter, name);
  }

  #follow(parameter: string, segments: readonly string[]): Place | undefined {
    const { issues, shapes } = this.#context;
    let group = this.#root;
    let shape = this.#shape;
    let depth = 0;
    let at = 0;
    for (; at < segments.length - 1; at++) {
      const name = segments[at] ?? "";
      const found = findRelation(name, shape, shapes);
      if (found === undefined) {
        const hint = suggestion(name, lookup(shape).relations.keys());
        const message = `${shape.name} have no relation "${name}"${hint}`;
        issues.add([parameter], "UNKNOWN_RELATION", message);
        return undefined;
      }
      depth += 1;
      if (!this.#context.admitDepth(depth, [parameter])) return undefined;
      let quantifier: Quantifier = "is";
      if (found.relation.many) {
        at += 1;
        const word = segments[at];
        if (word !== "some" && word !== "none" && word !== "every") {
          issues.add([parameter], "QUANTIFIER", manyMessage(name));
          return undefined;
        }
        quantifier = word;
      }
      group = enter(group, name, quantifier);
      shape = found.target;
    }
    const name = segments[at];
    if (name === undefined) {
      issues.add([parameter], "UNKNOWN_COLUMN", `name a column of ${shape.name}`);
      return undefined;
    }
    const column = lookup(shape).columns.get(name);
    if (column !== undefined) return { group, column: name, shape: column };
    this.#noColumn(parameter, name, shape);
    return undefined;
  }

  #noColumn(parameter: string, name: string, shape: ResourceShape): void {
    const { issues } = this.#context;
    const relation = lookup(shape).relations.get(name);
    if (relation?.many) issues.add([parameter], "QUANTIFIER", manyMessage(name));
    else if (relation) {
      issues.add([parameter], "UNKNOWN_COLUMN", `"${name}" is a relation: name one of its columns`);
    } else {
      const hint = suggestion(name, namesOf(shape));
      issues.add([parameter], "UNKNOWN_COLUMN", `${shape.name} have no column "${name}"${hint}`);
    }
  }

  #unknown(parameter: string, name: string): undefined {
    if (parameter !== name || lookup(this.#shape).relations.has(name)) {
      this.#noColumn(parameter, name, this.#shape);
      return undefined;
    }
    const hint = suggestion(name, [...namesOf(this.#shape), ...this.#parameters]);
    const message = `there is no parameter or column "${name}"${hint}`;
    this.#context.issues.add([parameter], "UNKNOWN_PARAMETER", message);
    return undefined;
  }
}

const manyMessage = (name: string): string =>
  `${name} are many: write ${name}.some.…, ${name}.none.… or ${name}.every.…`;

/** A list of lists as it stands in a parameter; the text itself where it is none. */
const fromJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const flag = (text: string): unknown => (text === "true" ? true : text === "false" ? false : text);

function enter(group: Group, relation: string, quantifier: Quantifier): RelationGroup {
  const key = `${relation}.${quantifier}`;
  let inner = group.relations.get(key);
  if (inner === undefined) {
    inner = { type: "group", relation, quantifier, parts: [], relations: new Map() };
    group.relations.set(key, inner);
    group.parts.push(inner);
  }
  return inner;
}

function toFilter(group: Group): Filter {
  const filters = group.parts.map((part): Filter => {
    if (part.type !== "group") return part;
    const { relation, quantifier } = part;
    return { type: "relation", relation, quantifier, filter: toFilter(part) };
  });
  return combine("and", filters);
}
