import type { PostgresqlClient } from "../../drivers/postgresql.ts";
import {
  type ColumnStructure,
  emptyStructure,
  type EnumStructure,
  type ForeignKeyStructure,
  type IndexStructure,
  type IndexTerm,
  nameOf,
  type Structure,
  type TableStructure,
  type TriggerStructure,
  type ViewStructure,
} from "../structure.ts";
import { facts, QUERIES } from "./catalog.ts";

interface TableFact {
  readonly oid: string;
  readonly name: string;
  readonly schema?: string;
  readonly partitionBy?: string;
}

interface ColumnFact {
  readonly table: string;
  readonly name: string;
  readonly nullable: boolean;
  readonly type: string;
  readonly default?: string;
  readonly generated: string;
  readonly identity: string;
  readonly collation?: string;
  readonly serial: boolean;
}

interface ConstraintFact {
  readonly table: string;
  readonly kind: "p" | "u" | "f" | "c";
  readonly name: string;
  readonly columns?: readonly string[];
  readonly target?: string;
  readonly schema?: string;
  readonly references?: readonly string[];
  readonly onDelete: ForeignKeyStructure["onDelete"];
  readonly onUpdate: ForeignKeyStructure["onUpdate"];
  readonly deferrable?: ForeignKeyStructure["deferrable"];
  readonly expression?: string;
  readonly nullsNotDistinct?: boolean;
}

interface IndexFact {
  readonly table: string;
  readonly name: string;
  readonly unique: boolean;
  readonly method: string;
  readonly with?: string;
  readonly where?: string;
  readonly nullsNotDistinct: boolean;
  readonly include?: readonly string[];
  readonly terms: readonly {
    readonly column?: string;
    readonly expression: string;
    readonly collation?: string;
    readonly operators?: string;
    readonly option: number;
  }[];
}

interface SequenceFact {
  readonly name: string;
  readonly schema?: string;
  readonly type: string;
  readonly start: string;
  readonly increment: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly cycle: boolean;
}

const columnOf = (fact: ColumnFact): ColumnStructure => {
  const { name, type, nullable, serial, collation } = fact;
  const identity = { a: "always", d: "by default" } as const;
  const numbered = serial ? "serial" : identity[fact.identity as "a" | "d"];
  return {
    name,
    type,
    nullable,
    default: fact.generated === "" && !serial ? (fact.default ?? null) : null,
    ...(fact.generated !== "" && {
      generated: { expression: fact.default ?? "", stored: fact.generated === "s" },
    }),
    ...(numbered && { identity: numbered }),
    ...(collation && { collation }),
  };
};

/** `indoption`: 1 is descending, 2 is nulls first; the default of the latter follows the former. */
const orderOf = (option: number): string => {
  const descending = (option & 1) !== 0;
  const nullsFirst = (option & 2) !== 0;
  if (descending === nullsFirst) return descending ? "desc" : "";
  return `${descending ? "desc " : ""}nulls ${nullsFirst ? "first" : "last"}`;
};

const termOf = ({
  column,
  expression,
  collation,
  operators,
  option,
}: IndexFact["terms"][number]): IndexTerm => {
  const collated = collation === undefined ? "" : `COLLATE ${collation}`;
  const after = [collated, operators ?? "", orderOf(option)]
    .filter((part) => part !== "")
    .join(" ");
  return {
    ...(column === undefined ? { expression } : { column }),
    ...(after !== "" && { after }),
  };
};

const indexOf = (fact: IndexFact): IndexStructure => ({
  name: fact.name,
  unique: fact.unique,
  terms: fact.terms.map(termOf),
  where: fact.where ?? null,
  ...(fact.method !== "btree" && { method: fact.method }),
  ...(fact.with && { with: fact.with }),
  ...(fact.include && { include: fact.include }),
  ...(fact.nullsNotDistinct && { nullsNotDistinct: true }),
});

const foreignKeyOf = (fact: ConstraintFact): ForeignKeyStructure => ({
  name: fact.name,
  columns: fact.columns ?? [],
  table: fact.target ?? "",
  ...(fact.schema && { schema: fact.schema }),
  references: fact.references ?? [],
  onDelete: fact.onDelete,
  onUpdate: fact.onUpdate,
  ...(fact.deferrable && { deferrable: fact.deferrable }),
});

const tableOf = (
  { oid, name, schema, partitionBy }: TableFact,
  columns: readonly ColumnFact[],
  constraints: readonly ConstraintFact[],
  indexes: readonly IndexFact[],
): TableStructure => {
  const own = constraints.filter(({ table }) => table === oid);
  const key = own.find(({ kind }) => kind === "p");
  return {
    name,
    ...(schema && { schema }),
    ...(partitionBy && { partitionBy }),
    columns: columns.filter(({ table }) => table === oid).map(columnOf),
    primaryKey: key === undefined ? null : { name: key.name, columns: key.columns ?? [] },
    uniques: own
      .filter(({ kind }) => kind === "u")
      .map((fact) => ({
        name: fact.name,
        columns: fact.columns ?? [],
        ...(fact.nullsNotDistinct && { nullsNotDistinct: true }),
      })),
    foreignKeys: own.filter(({ kind }) => kind === "f").map(foreignKeyOf),
    checks: own
      .filter(({ kind }) => kind === "c")
      .map((fact) => ({ name: fact.name, expression: fact.expression ?? "" })),
    indexes: indexes.filter(({ table }) => table === oid).map(indexOf),
  };
};

/** Reads what a database is made of: all its schemas, those of the server aside. */
export const readPostgresqlStructure = async (client: PostgresqlClient): Promise<Structure> => {
  const tables = await facts<TableFact>(client, QUERIES.tables);
  const columns = await facts<ColumnFact>(client, QUERIES.columns);
  const constraints = await facts<ConstraintFact>(client, QUERIES.constraints);
  const indexes = await facts<IndexFact>(client, QUERIES.indexes);
  const sequences = await facts<SequenceFact>(client, QUERIES.sequences);
  const views = await facts<ViewStructure & { readonly materialized: boolean }>(
    client,
    QUERIES.views,
  );
  return {
    ...emptyStructure("postgresql"),
    tables: tables
      .map((table) => tableOf(table, columns, constraints, indexes))
      .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
    views: views.map(({ materialized, ...view }) => ({
      ...view,
      ...(materialized && { materialized: true }),
    })),
    triggers: await facts<TriggerStructure>(client, QUERIES.triggers),
    schemas: await facts<string>(client, QUERIES.schemas),
    extensions: await facts<string>(client, QUERIES.extensions),
    enums: await facts<EnumStructure>(client, QUERIES.enums),
    sequences: sequences.map(({ name, schema, ...options }) => ({
      name,
      ...(schema && { schema }),
      options: `as ${options.type} increment by ${options.increment} minvalue ${options.minimum} maxvalue ${options.maximum} start with ${options.start}${options.cycle ? " cycle" : ""}`,
    })),
  };
};
