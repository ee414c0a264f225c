import type { ValueKind } from "@headwater/database/filter";
import {
  type ColumnDescription,
  type JsonObject,
  ref,
  type ResourceDescription,
} from "./resource-description.ts";

const isNull = { isNull: { type: "boolean" } };

const comparisons = (value: JsonObject): JsonObject => ({
  eq: value,
  ne: value,
  gt: value,
  gte: value,
  lt: value,
  lte: value,
  in: { type: "array", items: value },
  nin: { type: "array", items: value },
  between: { type: "array", items: value, minItems: 2, maxItems: 2 },
  ...isNull,
});

const TEXT_OPERATORS = [
  "like",
  "contains",
  "startsWith",
  "endsWith",
  "ilike",
  "icontains",
  "istartsWith",
  "iendsWith",
];

const text = { type: "string" };

const operators = (properties: JsonObject): JsonObject => ({
  type: "object",
  properties,
  additionalProperties: false,
});

const filter = (value: JsonObject, description: string): JsonObject => ({
  description,
  anyOf: [value, operators(comparisons(value))],
});

/** Conditions by kind of column, shared by all resources. */
export const filterSchemas: JsonObject = {
  textFilter: {
    description: "A text that equals, or operators; those with an i in front ignore case.",
    anyOf: [
      text,
      operators({
        ...comparisons(text),
        ...Object.fromEntries(TEXT_OPERATORS.map((name) => [name, text])),
      }),
    ],
  },
  codedFilter: filter(text, "A text kept in another form: in order as what is kept. Or operators."),
  numberFilter: filter({ type: "number" }, "A number that equals, or operators."),
  bigintFilter: filter({ type: "string", pattern: "^-?[0-9]+$" }, "Digits, or operators."),
  decimalFilter: filter(text, "A decimal number as text, or operators."),
  dateFilter: filter(text, "ISO 8601; a bare date is midnight UTC. Or operators."),
  booleanFilter: {
    anyOf: [
      { type: "boolean" },
      operators({ eq: { type: "boolean" }, ne: { type: "boolean" }, ...isNull }),
    ],
  },
  presenceFilter: operators(isNull),
};

const FILTER_NAMES: Readonly<Record<Exclude<ValueKind, "enum">, string>> = {
  string: "textFilter",
  integer: "numberFilter",
  number: "numberFilter",
  bigint: "bigintFilter",
  decimal: "decimalFilter",
  date: "dateFilter",
  boolean: "booleanFilter",
  json: "presenceFilter",
  binary: "presenceFilter",
};

const items = (schema: JsonObject): JsonObject => {
  const { items: own } = schema;
  return typeof own === "object" && own !== null && !Array.isArray(own) ? (own as JsonObject) : {};
};

/** Conditions on a list: on the whole, and but for lists of lists on what is in it. */
const listCondition = (schema: JsonObject, nested: boolean): JsonObject => {
  const { default: _, description: __, ...list } = schema;
  const whole = { eq: list, ne: list, ...isNull };
  if (nested) return { anyOf: [list, operators(whole)] };
  const element = items(schema);
  const some = { type: "array", items: element };
  const inside = { has: element, hasSome: some, hasEvery: some, isEmpty: { type: "boolean" } };
  return { anyOf: [list, operators({ ...whole, ...inside })] };
};

const condition = ({ kind, schema, element, nested, ownForm }: ColumnDescription): JsonObject => {
  if (element !== undefined && element !== "json" && element !== "binary") {
    return listCondition(schema, nested === true);
  }
  if (kind === "string" && ownForm === true) return ref("schemas", "codedFilter");
  if (kind !== "enum") return ref("schemas", FILTER_NAMES[kind]);
  const word = { type: "string", enum: schema["enum"] ?? [] };
  return { anyOf: [word, operators(comparisons(word))] };
};

/** The full filter tree of a resource: what `where=<JSON>` takes. */
export const whereSchema = (
  resource: ResourceDescription,
  typeOf: (resource: string) => string,
): JsonObject => {
  const self = ref("schemas", `${resource.types.one}Where`);
  const columns = Object.entries(resource.columns)
    .filter(([, column]) => !column.writeOnly)
    .map(([name, column]) => [name, condition(column)]);
  const relations = Object.entries(resource.relations).map(([name, { target, many }]) => {
    const other = ref("schemas", `${typeOf(target)}Where`);
    return [name, many ? operators({ some: other, none: other, every: other }) : other];
  });
  return {
    type: "object",
    description: `Conditions on ${resource.labels.many}; all of them have to hold.`,
    properties: {
      ...Object.fromEntries(columns),
      ...Object.fromEntries(relations),
      and: { type: "array", items: self },
      or: { type: "array", items: self },
      not: self,
    },
    additionalProperties: false,
  };
};
