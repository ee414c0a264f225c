import { isRecord } from "./context.ts";
import type { ResourceShape, Shapes, ValueKind } from "./shape.ts";
import { decodeList, decodeValue, encodeList, encodeValue, isEncoded } from "./wire-values.ts";

type Row = Record<string, unknown>;

/** What of a resource's rows differs between wire and code. */
interface Plan {
  readonly columns: readonly (readonly [name: string, kind: ValueKind])[];
  /** Columns that hold lists of such values. */
  readonly lists: readonly (readonly [name: string, kind: ValueKind])[];
  readonly relations: readonly (readonly [name: string, target: string])[];
}

const plans = new WeakMap<ResourceShape, Plan>();

function planOf(shape: ResourceShape): Plan {
  let plan = plans.get(shape);
  if (plan === undefined) {
    plan = {
      columns: Object.entries(shape.columns)
        .filter(([, { kind }]) => isEncoded(kind))
        .map(([name, { kind }]) => [name, kind]),
      lists: Object.entries(shape.columns).flatMap(([name, { element }]) =>
        element === undefined || !isEncoded(element) ? [] : [[name, element] as const],
      ),
      relations: Object.entries(shape.relations).map(([name, { target }]) => [name, target]),
    };
    plans.set(shape, plan);
  }
  return plan;
}

/** Brings a row of an answer, with its included relations, into its form in code, in place. */
export function decodeRow(row: Row, shape: ResourceShape, shapes: Shapes): Row {
  const { columns, lists, relations } = planOf(shape);
  for (const [name, kind] of columns) {
    const value = row[name];
    if (typeof value === "string") row[name] = decodeValue(kind, value);
  }
  for (const [name, kind] of lists) {
    if (Object.hasOwn(row, name)) row[name] = decodeList(kind, row[name]);
  }
  for (const [name, target] of relations) {
    const related = row[name];
    const targetShape = shapes[target];
    if (typeof related !== "object" || related === null || !targetShape) continue;
    if (!Array.isArray(related)) decodeRow(related as Row, targetShape, shapes);
    else for (const one of related) decodeRow(one, targetShape, shapes);
  }
  return row;
}

/** A copy of a row or a part of one, with its included relations, in its form on the wire. */
export function encodeRow(row: object, shape: ResourceShape, shapes: Shapes): Row {
  const { columns, lists, relations } = planOf(shape);
  const encoded: Row = { ...row };
  for (const [name, kind] of columns) {
    if (Object.hasOwn(encoded, name)) encoded[name] = encodeValue(kind, encoded[name]);
  }
  for (const [name, kind] of lists) {
    if (Object.hasOwn(encoded, name)) encoded[name] = encodeList(kind, encoded[name]);
  }
  for (const [name, target] of relations) {
    const related = encoded[name];
    const targetShape = shapes[target];
    if (!targetShape) continue;
    if (isRecord(related)) encoded[name] = encodeRow(related, targetShape, shapes);
    else if (Array.isArray(related)) {
      encoded[name] = related.map((one) => encodeRow(one, targetShape, shapes));
    }
  }
  return encoded;
}
