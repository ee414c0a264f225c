import type { TableStructure } from "@headwater/database/structure";
import { firstFree, inverseNames, toOneNames } from "../../codegen/build/relation-names.ts";
import type { PulledKey } from "./foreign-keys.ts";
import { namesIn, propertiesOf, type PullContext } from "./table-source.ts";

interface Member {
  readonly name: string;
  readonly kind: "one" | "many";
  readonly source: string;
}

/** Whether at most one row has these columns' values. */
const isUnique = (table: TableStructure, columns: readonly string[]): boolean =>
  [
    ...(table.primaryKey === null ? [] : [table.primaryKey.columns]),
    ...table.uniques.map((unique) => unique.columns),
    ...table.indexes
      .filter(({ unique, where }) => unique && where === null)
      .map(({ terms }) => terms.map((term) => ("column" in term ? term.column : ""))),
  ].some((key) => key.length > 0 && key.every((name) => columns.includes(name)));

const between = (a: PulledKey, b: PulledKey): boolean =>
  (a.table === b.table && a.target === b.target) || (a.table === b.target && a.target === b.table);

/** Adds both directions of a foreign key to the relations of the two tables. */
const addRelations = (
  context: PullContext,
  one: PulledKey,
  members: ReadonlyMap<TableStructure, Member[]>,
): void => {
  const { key, table, target } = one;
  const own = namesIn(context, table);
  const other = namesIn(context, target);
  const link = {
    columns: key.columns.map((name) => own.columns.get(name) ?? name),
    references: key.references.map((name) => other.columns.get(name) ?? name),
  };
  const free = (at: TableStructure, wanted: readonly string[]): string =>
    firstFree(
      wanted,
      new Set([
        ...namesIn(context, at).columns.values(),
        ...(members.get(at) ?? []).map(({ name }) => name),
      ]),
    );
  const isAmbiguous =
    table === target || context.keys.filter((another) => between(one, another)).length > 1;

  const name = free(table, toOneNames(link, other.one));
  const relationName = isAmbiguous ? JSON.stringify(`${own.table}.${name}`) : null;
  const fields = propertiesOf(own, own.table, key.columns);
  const references = propertiesOf(other, other.table, key.references);
  const named = relationName === null ? "" : `, relationName: ${relationName}`;
  members.get(table)?.push({
    name,
    kind: "one",
    source: `one(${other.table}, { fields: [${fields}], references: [${references}]${named} })`,
  });

  const kind = isUnique(table, key.columns) ? "one" : "many";
  const plain = kind === "many" ? own.table : own.one;
  const back = free(
    target,
    inverseNames({
      ...link,
      plain,
      one: other.one,
      many: kind === "many",
      ambiguous: isAmbiguous,
      toItself: table === target,
    }),
  );
  const options = relationName === null ? "" : `, { relationName: ${relationName} }`;
  members.get(target)?.push({ name: back, kind, source: `${kind}(${own.table}${options})` });
};

/** The `relations()` of all tables that have any, in the tables' order. */
export const relationsSource = (
  context: PullContext,
  tables: readonly TableStructure[],
): string[] => {
  const members = new Map<TableStructure, Member[]>(tables.map((table) => [table, []]));
  // Names of a table's own keys come before those that others give it.
  for (const table of tables)
    for (const one of context.keys) if (one.table === table) addRelations(context, one, members);
  return tables.flatMap((table) => {
    const own = (members.get(table) ?? []).toSorted((a, b) =>
      a.kind === b.kind ? 0 : a.kind === "one" ? -1 : 1,
    );
    if (own.length === 0) return [];
    const kinds = [...new Set(own.map(({ kind }) => kind))].toSorted((a, b) => (a > b ? -1 : 1));
    const { table: name } = namesIn(context, table);
    const lines = own.map((member) => `${member.name}: ${member.source},`).join("\n");
    return [
      `export const ${name}Relations = ${context.file.orm("relations")}(${name}, ({ ${kinds.join(", ")} }) => ({\n${lines}\n}));`,
    ];
  });
};
