import { RESERVED_WORDS } from "@headwater/database/filter";
import {
  type ColumnDescription,
  type JsonObject,
  ref,
  type ResourceDescription,
} from "./resource-description.ts";

const query = (name: string, description: string, schema: JsonObject): JsonObject => ({
  name,
  in: "query",
  description,
  schema,
});

/** Parameters that all lists share. */
export const sharedParameters: JsonObject = {
  limit: query("limit", "Rows on a page.", {
    type: "integer",
    minimum: 1,
    maximum: 200,
    default: 50,
  }),
  cursor: query(
    "cursor",
    "`nextCursor` of the page before, with the same sort and filter. Not together with `offset`.",
    { type: "string" },
  ),
  offset: query("offset", "Rows to pass over.", { type: "integer", minimum: 0 }),
  count: query("count", "Adds `total`: how many rows match on all pages.", { type: "boolean" }),
  operators: {
    name: "operators",
    in: "query",
    description:
      "More conditions, each a parameter of its own: `priority[gte]=2`, `title[icontains]=login`, " +
      "`author.email[endsWith]=@example.org`, `comments.some.body[contains]=thanks`; and the options " +
      "of included relations: `include[comments][limit]=5`.",
    style: "form",
    explode: true,
    schema: { type: "object", additionalProperties: { type: "string" } },
    // A docs page that fills parameters in would make conditions up.
    example: {},
  },
  deleted: query(
    "deleted",
    "Removed rows too (`include`), or alone (`only`). Removed related rows never come along.",
    { type: "string", enum: ["include", "only"] },
  ),
  ifMatch: {
    name: "If-Match",
    in: "header",
    description: "Writes only if the row still has this entity tag.",
    schema: { type: "string" },
  },
  ifNoneMatch: {
    name: "If-None-Match",
    in: "header",
    description: "Answers 304 if the row still has this entity tag.",
    schema: { type: "string" },
  },
};

const list = (name: string, description: string, words: readonly string[]): JsonObject => ({
  name,
  in: "query",
  description,
  style: "form",
  explode: false,
  schema: {
    type: "array",
    items: { type: "string", ...(words.length > 0 ? { enum: words } : {}) },
  },
});

const UNORDERED = new Set(["json", "binary"]);
const NUMERIC = new Set(["integer", "number", "bigint", "decimal"]);

const visible = (resource: ResourceDescription): [string, ColumnDescription][] =>
  Object.entries(resource.columns).filter(([, column]) => !column.writeOnly);

const namesWhere = (
  resource: ResourceDescription,
  test: (column: ColumnDescription) => boolean,
): string[] =>
  visible(resource)
    .filter(([, column]) => test(column))
    .map(([name]) => name);

const columnFilter = (name: string, { schema, nullable }: ColumnDescription): JsonObject => {
  const { default: _, description, ...value } = schema;
  const about = typeof description === "string" ? `${description} ` : "";
  const none = nullable ? ` \`${name}[isNull]=true\` finds rows without one.` : "";
  return query(name, `${about}Equals; other operators as \`${name}[ne]\`.${none}`, value);
};

const reserved: ReadonlySet<string> = new Set([...RESERVED_WORDS, "operators"]);

/** Columns with an equality parameter of their own. */
const filterable = (resource: ResourceDescription): [string, ColumnDescription][] =>
  visible(resource).filter(([name, { kind }]) => !UNORDERED.has(kind) && !reserved.has(name));

/** Parameters of one resource, by their names among the components. */
export const resourceParameters = (resource: ResourceDescription): JsonObject => {
  const { one } = resource.types;
  const all = namesWhere(resource, () => true);
  const relations = Object.keys(resource.relations);
  const entries: [string, JsonObject][] = [
    ...filterable(resource).map(([name, column]): [string, JsonObject] => [
      `filter.${name}`,
      columnFilter(name, column),
    ]),
    [
      "where",
      {
        name: "where",
        in: "query",
        description: "The full filter tree, as JSON.",
        content: { "application/json": { schema: ref("schemas", `${one}Where`), example: {} } },
      },
    ],
    [
      "sort",
      list(
        "sort",
        "Columns to sort by, a `-` in front for descending; columns of to-one relations as `relation.column`. The primary key breaks ties.",
        [],
      ),
    ],
    ["select", list("select", "Columns that come back; those of the key always do.", all)],
    ...(relations.length === 0
      ? []
      : [
          [
            "include",
            list(
              "include",
              `Relations that come along: ${relations.join(", ")}; theirs as \`a.b\`.`,
              [],
            ),
          ] satisfies [string, JsonObject],
        ]),
    ...resource.key.map((name): [string, JsonObject] => [
      `key.${name}`,
      {
        name,
        in: "path",
        required: true,
        schema: resource.columns[name]?.schema ?? { type: "string" },
      },
    ]),
  ];
  return Object.fromEntries(entries.map(([name, value]) => [`${one}.${name}`, value]));
};

const shared = (...names: readonly string[]): JsonObject[] =>
  names.map((name) => ref("parameters", name));

const own = (resource: ResourceDescription, ...names: readonly string[]): JsonObject[] =>
  names.map((name) => ref("parameters", `${resource.types.one}.${name}`));

/** What decides which rows: the columns, `where`, the operators. */
export const filterParameters = (resource: ResourceDescription): JsonObject[] => [
  ...own(resource, ...filterable(resource).map(([name]) => `filter.${name}`), "where"),
  ...shared("operators"),
];

/** What decides how much of a row comes back. */
export const shapeParameters = (resource: ResourceDescription): JsonObject[] =>
  own(resource, "select", ...(Object.keys(resource.relations).length > 0 ? ["include"] : []));

/** For those who may read removed rows. */
export const deletedParameter = ({ softDelete }: ResourceDescription): JsonObject[] =>
  softDelete === undefined ? [] : shared("deleted");

export const listParameters = (resource: ResourceDescription): JsonObject[] => [
  ...filterParameters(resource),
  ...own(resource, "sort"),
  ...shared("limit", "cursor", "offset", "count"),
  ...shapeParameters(resource),
  ...deletedParameter(resource),
];

export const keyParameters = (resource: ResourceDescription): JsonObject[] =>
  own(resource, ...resource.key.map((name) => `key.${name}`));

export const aggregateParameters = (resource: ResourceDescription): JsonObject[] => {
  const ordered = namesWhere(resource, ({ kind }) => !UNORDERED.has(kind));
  const numeric = namesWhere(resource, ({ kind }) => NUMERIC.has(kind));
  return [
    ...filterParameters(resource),
    list("groupBy", "Columns that make the groups; all rows are one group without.", ordered),
    query("count", "How many rows a group has.", { type: "boolean" }),
    ...(numeric.length > 0
      ? [
          list("sum", "Columns to add up.", numeric),
          list("avg", "Columns to take the mean of.", numeric),
        ]
      : []),
    list("min", "Columns to take the least value of.", ordered),
    list("max", "Columns to take the greatest value of.", ordered),
    ...deletedParameter(resource),
  ];
};
