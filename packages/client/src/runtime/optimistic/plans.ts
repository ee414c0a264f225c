import { keyText } from "@headwater/api-client/runtime";
import { decodeRow, type ResourceShape } from "@headwater/api-client/filter";
import type { Row, RowChange } from "./change.ts";
import type { KnownRows } from "./known-rows.ts";
import { temporaryKey } from "./temporary-key.ts";

/** New rows as they will be, as far as that can be foretold. */
export const planCreate = (shape: ResourceShape, rows: readonly object[]): RowChange[] =>
  (shape.key.length === 0 ? [] : rows).map((data) => {
    const given: Row = { ...data };
    const made = temporaryKey(shape, given);
    const row = { ...expected(shape), ...definedOf(given), ...made };
    const isTemporary = Object.keys(made).length > 0;
    return { type: "create", key: keyText(shape, row), row, isTemporary };
  });

export const planPatch = (shape: ResourceShape, key: unknown, data: object): RowChange[] => [
  { type: "patch", key: keyText(shape, key), row: definedOf({ ...data }), isAnswer: false },
];

/** The row may or may not be there: no more than what was given can be foretold. */
export const planUpsert = (shape: ResourceShape, key: unknown, data: object): RowChange[] => [
  {
    type: "patch",
    key: keyText(shape, key),
    row: { ...definedOf({ ...data }), ...keyColumns(shape, key) },
    isAnswer: false,
  },
];

export const planRemove = (shape: ResourceShape, key: unknown): RowChange[] => [
  { type: "remove", key: keyText(shape, key) },
];

/** Rows of the cache that are known to match; the others come with the refetch. */
export const planPatchMany = (
  shape: ResourceShape,
  known: KnownRows,
  where: object,
  data: object,
): RowChange[] => {
  const row = definedOf({ ...data });
  return known.matching(shape, where).map((key) => ({ type: "patch", key, row, isAnswer: false }));
};

export const planRemoveMany = (
  shape: ResourceShape,
  known: KnownRows,
  where: object,
): RowChange[] => known.matching(shape, where).map((key) => ({ type: "remove", key }));

/** What columns hold when nothing is given: null, their default, and for dates most likely now. */
const expected = (shape: ResourceShape): Row => {
  const wire: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(shape.columns)) {
    if (column.defaultValue !== undefined) wire[name] = column.defaultValue;
    else if (column.nullable) wire[name] = null;
    else if (column.kind === "date") wire[name] = new Date().toISOString();
  }
  return decodeRow(wire, shape, {});
};

const keyColumns = (shape: ResourceShape, key: unknown): Row => {
  const [column] = shape.key;
  if (shape.key.length === 1 && column !== undefined) return { [column]: key };
  return typeof key === "object" && key !== null ? { ...key } : {};
};

const definedOf = (data: Row): Row =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
