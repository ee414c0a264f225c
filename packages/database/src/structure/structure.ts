import type { Dialect } from "../engine/engine.ts";

/**
 * What a database is made of, as plain JSON. The same for a database that is read, for what a
 * schema asks for, and for what a migration's snapshot keeps: whoever compares two databases,
 * compares two of these. Lists are sorted by name, columns apart; expressions are in one canonical
 * form (see `canonical-sql.ts` for SQLite; PostgreSQL writes them in its own).
 */
export interface Structure {
  readonly dialect: Dialect;
  readonly tables: readonly TableStructure[];
  readonly views: readonly ViewStructure[];
  readonly triggers: readonly TriggerStructure[];
  /** SQLite: full-text indexes and the like. */
  readonly virtualTables: readonly NamedSql[];
  /** PostgreSQL: namespaces, the connection's own aside. */
  readonly schemas: readonly string[];
  readonly extensions: readonly string[];
  readonly enums: readonly EnumStructure[];
  /** PostgreSQL: those that belong to no column. */
  readonly sequences: readonly SequenceStructure[];
}

/** PostgreSQL: the schema something lies in, where that isn't the connection's own. */
interface InSchema {
  readonly schema?: string | undefined;
}

export interface TableStructure extends InSchema {
  readonly name: string;
  /** In the order of the table, which doesn't count when two are compared. */
  readonly columns: readonly ColumnStructure[];
  readonly primaryKey: PrimaryKeyStructure | null;
  /** Constraints; unique indexes made as such are among `indexes`. */
  readonly uniques: readonly UniqueStructure[];
  readonly foreignKeys: readonly ForeignKeyStructure[];
  readonly checks: readonly CheckStructure[];
  readonly indexes: readonly IndexStructure[];
  /** PostgreSQL: what its partitions go by: `RANGE (at)`. A schema in code doesn't say it. */
  readonly partitionBy?: string | undefined;
  /** SQLite. */
  readonly withoutRowid?: true | undefined;
  /** SQLite: values must be of their column's type. */
  readonly strict?: true | undefined;
}

export interface ColumnStructure {
  readonly name: string;
  /** In lower case: `text(200)`, `timestamp with time zone`. Empty when SQLite was given none. */
  readonly type: string;
  readonly nullable: boolean;
  /** SQL of the default without the word: `'open'`, `(unixepoch())`. */
  readonly default: string | null;
  readonly generated?: { readonly expression: string; readonly stored: boolean } | undefined;
  /** PostgreSQL: `serial` takes its default from a sequence that belongs to it. */
  readonly identity?: "always" | "by default" | "serial" | undefined;
  /** Where it isn't the type's own. */
  readonly collation?: string | undefined;
}

export interface PrimaryKeyStructure {
  /** Null where it was given none. */
  readonly name: string | null;
  readonly columns: readonly string[];
  /** SQLite: numbers are never used twice. */
  readonly autoIncrement?: true | undefined;
}

export interface UniqueStructure {
  readonly name: string | null;
  readonly columns: readonly string[];
  readonly nullsNotDistinct?: true | undefined;
}

export type ReferentialAction = "cascade" | "restrict" | "no action" | "set null" | "set default";

export interface ForeignKeyStructure {
  readonly name: string | null;
  readonly columns: readonly string[];
  /** The table it points at. */
  readonly table: string;
  /** PostgreSQL: that table's schema, where it isn't the connection's own. */
  readonly schema?: string | undefined;
  readonly references: readonly string[];
  readonly onDelete: ReferentialAction;
  readonly onUpdate: ReferentialAction;
  /** When it is checked, where that may wait. */
  readonly deferrable?: "initially deferred" | "initially immediate" | undefined;
}

export interface CheckStructure {
  readonly name: string | null;
  readonly expression: string;
}

export interface IndexStructure {
  readonly name: string;
  readonly unique: boolean;
  readonly terms: readonly IndexTerm[];
  /** Condition of a partial index. */
  readonly where: string | null;
  /** PostgreSQL: where it isn't `btree`. */
  readonly method?: string | undefined;
  /** PostgreSQL: storage parameters: `m=16, ef_construction=64`. */
  readonly with?: string | undefined;
  /** PostgreSQL: columns kept in it and not part of its order. */
  readonly include?: readonly string[] | undefined;
  readonly nullsNotDistinct?: true | undefined;
}

/** A column or an expression, with what stands after it: `desc`, `collate nocase`, `gin_trgm_ops`. */
export type IndexTerm =
  | { readonly column: string; readonly after?: string | undefined }
  | { readonly expression: string; readonly after?: string | undefined };

export interface NamedSql {
  readonly name: string;
  /** The whole statement that makes it. */
  readonly sql: string;
}

export interface ViewStructure extends NamedSql, InSchema {
  readonly materialized?: true | undefined;
}

export interface TriggerStructure extends NamedSql, InSchema {
  /** The table or view it belongs to. */
  readonly table: string;
  /** PostgreSQL: the statement that makes the function it calls. */
  readonly function?: string | undefined;
}

export interface EnumStructure extends InSchema {
  readonly name: string;
  /** In their order. */
  readonly values: readonly string[];
}

export interface SequenceStructure extends InSchema {
  readonly name: string;
  /** `as bigint increment by 1 …` */
  readonly options: string;
}

/** The name under which a table, view or type is known: with its schema where it has one. */
export const nameOf = ({ name, schema }: InSchema & { readonly name: string }): string =>
  schema === undefined ? name : `${schema}.${name}`;

/** Columns that are written: the others compute their values. */
export const storedColumns = ({ columns }: Pick<TableStructure, "columns">): ColumnStructure[] =>
  columns.filter(({ generated }) => generated === undefined);

/** A database without anything in it. */
export const emptyStructure = (dialect: Dialect): Structure => ({
  dialect,
  tables: [],
  views: [],
  triggers: [],
  virtualTables: [],
  schemas: [],
  extensions: [],
  enums: [],
  sequences: [],
});
