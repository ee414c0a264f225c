import {
  type IndexStructure,
  quoteName,
  quoteTable,
  type Structure,
  type TableStructure,
} from "@headwater/database/structure";
import type { CheckResult, Finding } from "./finding.ts";

/** A way to find rows: an index, or what a constraint brings along. */
interface Path {
  readonly name: string;
  readonly terms: readonly string[];
  readonly unique: boolean;
  /** Condition, method and the like: only the same may stand in for each other. */
  readonly rest: string;
  readonly droppable: boolean;
}

const ofIndex = ({ name, terms, unique, where, method, include }: IndexStructure): Path => ({
  name,
  terms: terms.map((term) =>
    "column" in term
      ? `${term.column} ${term.after ?? ""}`.trim()
      : `(${term.expression}) ${term.after ?? ""}`.trim(),
  ),
  unique,
  rest: JSON.stringify([where, method ?? "btree", include ?? []]),
  droppable: true,
});

const PLAIN = JSON.stringify([null, "btree", []]);

const pathsOf = (table: TableStructure): Path[] => [
  ...(table.primaryKey === null
    ? []
    : [
        {
          name: "the primary key",
          terms: table.primaryKey.columns,
          unique: true,
          rest: PLAIN,
          droppable: false,
        },
      ]),
  ...table.uniques.map(({ name, columns }) => ({
    name: name ?? `UNIQUE (${columns.join(", ")})`,
    terms: columns,
    unique: true,
    rest: PLAIN,
    droppable: false,
  })),
  ...table.indexes.map(ofIndex),
];

const begins = (short: readonly string[], long: readonly string[]): boolean =>
  short.length <= long.length && short.every((term, place) => term === long[place]);

/** Foreign keys that no index begins with: deleting a parent, and including children, reads all rows. */
export const unindexedForeignKeys = ({ tables }: Structure): CheckResult => {
  const keys = tables.flatMap((table) =>
    table.foreignKeys.map(({ columns }) => ({ table, columns })),
  );
  const findings = keys.flatMap(({ table, columns }): Finding[] => {
    const served = pathsOf(table).some(
      ({ terms, rest }) =>
        rest === PLAIN &&
        columns.every((column) => terms.slice(0, columns.length).includes(column)),
    );
    if (served) return [];
    const name = `${table.name}_${columns.join("_")}_idx`;
    return [
      {
        kind: "advice",
        place: `${table.name}.${columns.join(", ")}`,
        message: "no index serves this foreign key",
        wayOut: `CREATE INDEX ${quoteName(name)} ON ${quoteTable(table)} (${columns.map(quoteName).join(", ")})`,
      },
    ];
  });
  return { name: "foreign keys have an index", findings, facts: `${keys.length} foreign keys` };
};

/** Indexes whose work another one does as well. */
export const redundantIndexes = ({ tables }: Structure): CheckResult => {
  const findings = tables.flatMap((table) => {
    const paths = pathsOf(table);
    return paths.flatMap((path, place): Finding[] => {
      if (!path.droppable) return [];
      const better = paths.find((other, at) => {
        if (other === path || other.rest !== path.rest || !begins(path.terms, other.terms))
          return false;
        const same = other.terms.length === path.terms.length;
        // A unique one also refuses: only its like can stand in for it.
        if (path.unique) return same && other.unique && (at < place || !other.droppable);
        return !same || other.unique || at < place;
      });
      if (better === undefined) return [];
      return [
        {
          kind: "advice",
          place: `${table.name} (${path.name})`,
          message: `${better.name} serves all that this index does`,
          wayOut: `remove it from schema.ts, or DROP INDEX ${quoteTable({ schema: table.schema, name: path.name })}`,
        },
      ];
    });
  });
  const count = tables.reduce((sum, { indexes }) => sum + indexes.length, 0);
  return { name: "no index is there twice", findings, facts: `${count} indexes` };
};
