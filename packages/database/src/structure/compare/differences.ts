import { canonicalSql } from "../sql/canonical-sql.ts";
import { type ColumnStructure, nameOf, type Structure, type TableStructure } from "../structure.ts";

/** One thing in which two structures differ. */
export interface Difference {
  /** `tickets`, `tickets.priority`, `tickets (tickets_due_idx)` */
  readonly place: string;
  /** It is only in the second, only in the first, or another in each. */
  readonly kind: "added" | "removed" | "changed";
  /** What it is: `column`, `index`, `check` … */
  readonly of: string;
  /** In words: `is integer not null, expected text`. */
  readonly text: string;
}

/** One thing that a structure is made of, in a form that is the same text when it is the same thing. */
export interface Part {
  /** The same in two structures for what is the same thing in each. */
  readonly key: string;
  readonly of: string;
  readonly place: string;
  readonly form: string;
  /** The table it is a part of, where it is one. */
  readonly table?: string;
}

/** In one form, whatever the order of properties and however optional ones are left out. */
const formOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, one]) => one !== undefined)
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  );

export const columnForm = (column: ColumnStructure): string =>
  [
    column.type,
    column.nullable ? "" : "not null",
    column.default === null ? "" : `default ${column.default}`,
    column.generated === undefined
      ? ""
      : `as (${column.generated.expression}) ${column.generated.stored ? "stored" : "virtual"}`,
    column.identity ?? "",
    column.collation === undefined ? "" : `collate ${column.collation}`,
  ]
    .filter((part) => part !== "")
    .join(" ");

/** Names of constraints count in PostgreSQL, which drops them by name; SQLite knows checks by theirs. */
const partsOf = (table: TableStructure): Part[] => {
  const place = nameOf(table);
  const { primaryKey: key } = table;
  const options = { withoutRowid: table.withoutRowid, strict: table.strict };
  return [
    ...table.columns.map((column) => ({
      key: `column ${column.name}`,
      of: "column",
      place: `${place}.${column.name}`,
      form: columnForm(column),
    })),
    {
      key: "primary key",
      of: "primary key",
      place,
      form: key === null ? "none" : formOf([key.columns, key.autoIncrement]),
    },
    { key: "options", of: "options", place, form: formOf(options) },
    ...table.uniques.map(({ name: _, ...unique }) => ({
      key: `unique ${unique.columns.join()}`,
      of: "unique",
      place: `${place} (${unique.columns.join(", ")})`,
      form: formOf(unique),
    })),
    ...table.foreignKeys.map(({ name: _, ...foreign }) => ({
      key: `foreign key ${formOf([foreign.columns, foreign.table, foreign.references])}`,
      of: "foreign key",
      place: `${place} (${foreign.columns.join(", ")})`,
      form: formOf(foreign),
    })),
    ...table.checks.map((check) => ({
      key: `check ${check.name ?? check.expression}`,
      of: "check",
      place: `${place} (${check.name ?? check.expression})`,
      form: check.expression,
    })),
    ...table.indexes.map((index) => ({
      key: `index ${index.name}`,
      of: "index",
      place: `${place} (${index.name})`,
      form: formOf(index),
    })),
  ];
};

const compareParts = (before: readonly Part[], after: readonly Part[]): Difference[] => {
  const old = new Map(before.map((part) => [part.key, part]));
  const now = new Map(after.map((part) => [part.key, part]));
  return [
    ...before
      .filter(({ key }) => !now.has(key))
      .map((part): Difference => ({ ...part, kind: "removed", text: `is ${part.form}` })),
    ...after.flatMap((part): Difference[] => {
      const other = old.get(part.key);
      if (other === undefined) return [{ ...part, kind: "added", text: `is ${part.form}` }];
      if (other.form === part.form) return [];
      return [{ ...part, kind: "changed", text: `was ${other.form}, is ${part.form}` }];
    }),
  ];
};

/** How a table came to be another; names of the tables themselves are not compared. */
export const tableDifferences = (before: TableStructure, after: TableStructure): Difference[] =>
  compareParts(partsOf(before), partsOf(after));

const others = ({
  dialect,
  views,
  triggers,
  virtualTables,
  schemas,
  extensions,
  enums,
  sequences,
}: Structure): Part[] => {
  const plain = (sql: string): string =>
    dialect === "sqlite" ? canonicalSql(sql).replaceAll('"', "") : sql.trim();
  const part = (of: string, place: string, form: string) => ({
    key: `${of} ${place}`,
    of,
    place,
    form,
  });
  return [
    ...views.map((view) => part("view", nameOf(view), plain(view.sql))),
    ...triggers.map((it) =>
      part("trigger", `${it.table} (${it.name})`, plain(it.sql) + plain(it.function ?? "")),
    ),
    ...virtualTables.map((table) => part("virtual table", table.name, plain(table.sql))),
    ...schemas.map((name) => part("schema", name, "there")),
    ...extensions.map((name) => part("extension", name, "there")),
    ...enums.map((type) => part("enum", nameOf(type), type.values.join(", "))),
    ...sequences.map((sequence) => part("sequence", nameOf(sequence), sequence.options)),
  ];
};

/**
 * All differences between two structures, for people to read and for drift to report. A table
 * that only one of them has is one difference.
 */
export const structureDifferences = (before: Structure, after: Structure): Difference[] => {
  const old = new Map(before.tables.map((table) => [nameOf(table), table]));
  const now = new Map(after.tables.map((table) => [nameOf(table), table]));
  const whole = (place: string, kind: "added" | "removed"): Difference => ({
    place,
    kind,
    of: "table",
    text: "is there",
  });
  return [
    ...[...old.keys()].filter((name) => !now.has(name)).map((name) => whole(name, "removed")),
    ...[...now].flatMap(([name, table]) => {
      const other = old.get(name);
      return other === undefined ? [whole(name, "added")] : tableDifferences(other, table);
    }),
    ...compareParts(others(before), others(after)),
  ];
};

/** All that a structure is made of: its tables, their parts, and what stands beside tables. */
export const structureParts = (structure: Structure): readonly Part[] => [
  ...structure.tables.flatMap((table): Part[] => {
    const name = nameOf(table);
    return [
      { key: `table ${name}`, of: "table", place: name, form: "there" },
      ...partsOf(table).map((part) => ({ ...part, key: `${name} ${part.key}`, table: name })),
    ];
  }),
  ...others(structure),
];
