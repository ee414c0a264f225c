import type { DescribedRelation } from "@headwater/api-client/filter";
import { keyText } from "@headwater/api-client/runtime";
import type { Row } from "./model.ts";
import type { Resource, Schema } from "./schema.ts";

/** An address within the data browser. */
export interface Place {
  readonly to: "/$table" | "/$table/$key";
  readonly params: { readonly table: string; readonly key?: string };
  readonly search: { readonly q: string };
}

/** The to-one relation that a column belongs to. */
export const relationAt = (resource: Resource, column: string) =>
  Object.entries(resource.relations).find(
    ([, { many, columns }]) => !many && columns.includes(column),
  );

/** A row's own page; null when its table has no key. `q`: what the list beside it asks for. */
export const rowPlace = (resource: Resource, row: Row, q = ""): Place | null =>
  resource.key.length === 0
    ? null
    : {
        to: "/$table/$key",
        params: { table: resource.path, key: keyText(resource, row) },
        search: { q },
      };

export const tablePlace = (resource: Resource, q = ""): Place => ({
  to: "/$table",
  params: { table: resource.path },
  search: { q },
});

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.join() === other.join();

/** The relation by which the rows of a junction are asked for from the other side. */
const wayThrough = (
  target: Resource,
  { references, through }: DescribedRelation,
): readonly [name: string, many: boolean] | null => {
  const found = Object.entries(target.relations).find(
    ([, one]) =>
      one.target === through?.resource &&
      one.through === undefined &&
      same(one.columns, references) &&
      same(one.references, through.references),
  );
  return found === undefined ? null : [found[0], found[1].many];
};

/** The condition that the rows of a relation meet; null when the row has no value there. */
export const relatedWhere = (
  target: Resource,
  relation: DescribedRelation,
  row: Row,
): Row | null => {
  const { columns, references, through } = relation;
  const where: Row = {};
  for (const [index, reference] of (through?.columns ?? references).entries()) {
    const value = row[columns[index] ?? ""];
    if (value === null || value === undefined) return null;
    where[reference] = value;
  }
  if (through === undefined) return where;
  const way = wayThrough(target, relation);
  if (way === null) return null;
  const [name, many] = way;
  return { [name]: many ? { some: where } : where };
};

const isFilterable = (target: Resource, names: readonly string[]): boolean =>
  names.every((name) => {
    const column = target.columns[name];
    return column !== undefined && !column.writeOnly && column.kind !== "json";
  });

/** Where a relation of a row leads: to the one row, or to the list of them; null when to none. */
export const relatedPlace = (
  schema: Schema,
  relation: DescribedRelation,
  row: Row,
): Place | null => {
  const target = schema.byName.get(relation.target);
  const where = target === undefined ? null : relatedWhere(target, relation, row);
  if (target === undefined || where === null) return null;
  const isKey =
    target.key.length === relation.references.length &&
    target.key.every((name) => relation.references.includes(name));
  if (!relation.many && isKey) return rowPlace(target, where);
  const { through } = relation;
  const asked = through === undefined ? target : schema.byName.get(through.resource);
  return asked !== undefined && isFilterable(asked, through?.columns ?? relation.references)
    ? tablePlace(target, target.write.list({ where }))
    : null;
};

/** The key of a row, from its form in an address; values stay texts, as addresses have them. */
export const keyOf = (resource: Resource, text: string): Row => {
  const parts = text.split("/").map(decodeURIComponent);
  return Object.fromEntries(resource.key.map((name, index) => [name, parts[index] ?? ""]));
};
