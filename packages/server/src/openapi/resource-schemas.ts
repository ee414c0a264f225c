import { exampleRow } from "./example.ts";
import { whereSchema } from "./filter-schemas.ts";
import {
  type ColumnDescription,
  type JsonObject,
  ref,
  type ResourceDescription,
} from "./resource-description.ts";

const orNull = (schema: JsonObject): JsonObject => {
  const { type, enum: words, description, default: preset, ...rest } = schema;
  const about = {
    ...(description === undefined ? {} : { description }),
    ...(preset === undefined ? {} : { default: preset }),
  };
  if (typeof type !== "string") {
    const value = { ...(words === undefined ? {} : { enum: words }), ...rest };
    return { ...about, anyOf: [value, { type: "null" }] };
  }
  const all = Array.isArray(words) ? { enum: [...words, null] } : {};
  return { ...about, type: [type, "null"], ...all, ...rest };
};

/** JSON Schema of a column's value on the wire. */
export const columnSchema = ({ schema, nullable }: ColumnDescription): JsonObject =>
  nullable ? orNull(schema) : schema;

type Columns = readonly (readonly [name: string, column: ColumnDescription])[];

const properties = (columns: Columns): JsonObject =>
  Object.fromEntries(columns.map(([name, column]) => [name, columnSchema(column)]));

const names = (columns: Columns): string[] => columns.map(([name]) => name);

const withExamples = (schema: JsonObject, row: JsonObject | undefined): JsonObject =>
  row === undefined ? schema : { ...schema, examples: [row] };

const rowSchema = (resource: ResourceDescription, typeOf: (name: string) => string): JsonObject => {
  const columns = Object.entries(resource.columns).filter(([, column]) => !column.writeOnly);
  const included = Object.entries(resource.relations).map(([name, relation]) => {
    const other = ref("schemas", typeOf(relation.target));
    const about = `${relation.description ?? ""} Only with \`include=${name}\`.`.trim();
    if (relation.many) return [name, { description: about, type: "array", items: other }];
    const value = relation.nullable ? { anyOf: [other, { type: "null" }] } : other;
    return [name, { description: about, ...value }];
  });
  const schema = {
    type: "object",
    ...(resource.description === undefined ? {} : { description: resource.description }),
    properties: { ...properties(columns), ...Object.fromEntries(included) },
    required: names(columns),
  };
  return withExamples(schema, exampleRow(resource, names(columns)));
};

const newSchema = (resource: ResourceDescription): JsonObject => {
  const columns = Object.entries(resource.columns).filter(([, { body }]) => body !== undefined);
  const required = columns.filter(([, { body }]) => body === "required");
  const schema = {
    type: "object",
    description: `The body that makes one of the ${resource.labels.many}.`,
    properties: properties(columns),
    ...(required.length > 0 ? { required: names(required) } : {}),
    additionalProperties: false,
  };
  return withExamples(schema, exampleRow(resource, names(required)));
};

const withoutDefault = ([name, { schema, ...column }]: Columns[number]) => {
  const { default: _, ...rest } = schema;
  return [name, { ...column, schema: rest }] as const;
};

const patchSchema = (resource: ResourceDescription): JsonObject => {
  const columns = Object.entries(resource.columns)
    .filter(
      ([name, { body }]) =>
        name === resource.version || (body !== undefined && !resource.key.includes(name)),
    )
    .map(withoutDefault);
  const schema = {
    type: "object",
    description: `The columns to change; the others stay as they are.`,
    properties: properties(columns),
    minProperties: 1,
    additionalProperties: false,
  };
  const [first] = columns;
  return withExamples(schema, first && exampleRow(resource, [first[0]]));
};

/** The schemas of a resource: `Ticket`, `NewTicket`, `TicketPatch`, `TicketWhere`. */
export const resourceSchemas = (
  resource: ResourceDescription,
  typeOf: (resource: string) => string,
): JsonObject => {
  const { one } = resource.types;
  return {
    [one]: rowSchema(resource, typeOf),
    ...(resource.readOnly === true
      ? {}
      : { [`New${one}`]: newSchema(resource), [`${one}Patch`]: patchSchema(resource) }),
    [`${one}Where`]: whereSchema(resource, typeOf),
  };
};
