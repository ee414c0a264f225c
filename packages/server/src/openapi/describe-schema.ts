import type {
  DescribedColumn,
  DescribedRelation,
  DescribedResource,
  SchemaDocument,
} from "@headwater/database/filter";
import type {
  ColumnDescription,
  RelationDescription,
  ResourceDescription,
} from "./resource-description.ts";

const isWord = (value: unknown): value is string => typeof value === "string";

/** The words of an enum, or of a list of such; null of anything else. */
const wordsOf = ({
  kind,
  element,
  schema,
}: Pick<ColumnDescription, "kind" | "element" | "schema">) => {
  const one = element === "enum" ? schema["items"] : kind === "enum" ? schema : null;
  const words: unknown = typeof one === "object" && one !== null ? Reflect.get(one, "enum") : null;
  return Array.isArray(words) ? words.filter(isWord) : null;
};

const column = ({ nullable, ...rest }: ColumnDescription): DescribedColumn => {
  const { default: preset } = rest.schema;
  const values = wordsOf(rest);
  return {
    ...rest,
    nullable: nullable === true,
    ...(values && { values }),
    ...(preset !== undefined && { defaultValue: preset }),
  };
};

const relation = ({ many, nullable, ...rest }: RelationDescription): DescribedRelation => ({
  ...rest,
  many: many === true,
  nullable: many === true || nullable === true,
});

const each = <From, To>(
  record: Readonly<Record<string, From>>,
  to: (value: From) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value)]));

const resource = ({ types: _, ...rest }: ResourceDescription): DescribedResource => ({
  ...rest,
  columns: each(rest.columns, column),
  relations: each(rest.relations, relation),
});

/** The public side of a schema as data: what the data browser is driven by. */
export const describeSchema = (resources: readonly ResourceDescription[]): SchemaDocument => ({
  resources: resources.map(resource),
});
