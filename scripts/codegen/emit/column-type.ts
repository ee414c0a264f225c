import type { Column, Kind, SchemaModel, Table } from "../model.ts";
import { capitalized } from "../words.ts";
import { union } from "./text.ts";

const SUFFIXES = ["", "Patch", "Key", "Where", "Sort", "Query", "Model"];

const typeNames = ({ names: { oneType } }: Table): string[] => [
  `New${oneType}`,
  ...SUFFIXES.map((suffix) => oneType + suffix),
];

const candidate = (table: Table, column: Column): string | null => {
  if (column.kind !== "enum" || column.values === null) return null;
  const name = table.names.oneType + capitalized(column.name);
  return column.type === union(column.values) && /^\w+$/.test(name) ? name : null;
};

const known = new WeakMap<SchemaModel, ReadonlyMap<string, number>>();

/** How often each type name would be taken if every enum had one. */
const claims = (model: SchemaModel): ReadonlyMap<string, number> => {
  const before = known.get(model);
  if (before) return before;
  const counts = new Map<string, number>();
  const enums = model.tables.flatMap((table) =>
    table.columns.flatMap((column) => candidate(table, column) ?? []),
  );
  for (const name of [...model.tables.flatMap(typeNames), ...enums]) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  known.set(model, counts);
  return counts;
};

/** Name of an enum column's type, `TicketStatus`; null when its words stand in line. */
export const enumTypeName = (table: Table, column: Column, model: SchemaModel): string | null => {
  const name = candidate(table, column);
  return name !== null && claims(model).get(name) === 1 ? name : null;
};

/** TypeScript type of a value that is not null. */
export const valueType = (table: Table, column: Column, model: SchemaModel): string =>
  enumTypeName(table, column, model) ?? column.type;

/** TypeScript type of a value. */
export const columnType = (table: Table, column: Column, model: SchemaModel): string =>
  column.nullable ? `${valueType(table, column, model)} | null` : valueType(table, column, model);

/** Types of conditions, by kind. */
const CONDITIONS: Readonly<
  Record<Kind, "TextFilter" | "ValueFilter" | "BooleanFilter" | "Presence">
> = {
  string: "TextFilter",
  enum: "ValueFilter",
  integer: "ValueFilter",
  number: "ValueFilter",
  bigint: "ValueFilter",
  decimal: "ValueFilter",
  date: "ValueFilter",
  boolean: "BooleanFilter",
  json: "Presence",
  binary: "Presence",
};

/** Name of the generic type of a column's conditions. */
export const conditionName = ({ kind, element, nested, ownForm }: Column): string => {
  if (kind === "string" && ownForm === true) return "ValueFilter";
  if (element === undefined || element === "json" || element === "binary") return CONDITIONS[kind];
  return nested === true ? "NestedListFilter" : "ListFilter";
};

/** Type of the conditions a column takes in a filter. */
export const conditionType = (table: Table, column: Column, model: SchemaModel): string => {
  const name = conditionName(column);
  const generic = name === "ValueFilter" || name.endsWith("ListFilter");
  return generic ? `${name}<${valueType(table, column, model)}>` : name;
};

/** Whether rows can be put in order by a column. */
export const isSortable = (column: Column): boolean =>
  column.kind !== "json" && column.kind !== "binary";
