import type {
  ColumnStructure,
  IndexStructure,
  TableStructure,
  ViewStructure,
} from "@headwater/database/structure";
import type { Dialect } from "../../codegen/model.ts";
import type { PulledKey } from "./foreign-keys.ts";
import type { CodeNames } from "./names.ts";
import type { SchemaFile } from "./schema-file.ts";

/** A column's builder as source, without what both dialects say alike. */
export interface ColumnSource {
  /** `text("title", { length: 200 })` */
  readonly builder: string;
  /** `.default("open")`, `.generatedAlwaysAs(…)`; empty when there is none. */
  readonly filled: string;
  /** What its declared type says more; stands behind it as a comment. */
  readonly remark?: string | undefined;
}

/** A table with what is known about it while its source is written. */
export interface PulledTable {
  readonly table: TableStructure;
  readonly names: CodeNames;
  /** Its foreign keys. */
  readonly keys: readonly PulledKey[];
}

export interface NamedConstraint {
  readonly kind: "primary key" | "unique" | "foreign key";
  readonly name: string;
  readonly columns: readonly string[];
  /** Of a foreign key. */
  readonly target?: { readonly table: string; readonly columns: readonly string[] } | undefined;
}

/** What the source of a schema is made of in one dialect. */
export interface PullDialect {
  readonly dialect: Dialect;
  /** `drizzle-orm/sqlite-core` */
  readonly module: string;
  /** Everything that may be imported, and other names that exports can't have. */
  readonly reserved: readonly string[];
  /** `AnySQLiteColumn` */
  readonly anyColumn: string;
  /** `sqliteTable`, or `table` of a schema's own. */
  tableFunction(table: { readonly schema?: string | undefined }, file: SchemaFile): string;
  /** `sqliteView`, or `view` of a schema's own. */
  viewFunction(view: ViewStructure, file: SchemaFile): string;
  column(column: ColumnStructure, at: PulledTable, file: SchemaFile): ColumnSource;
  /** Of a view's column: nothing is known but its type. */
  viewColumn(name: string, type: string, file: SchemaFile): string;
  index(index: IndexStructure, at: PulledTable, file: SchemaFile): string;
  /** Whether the source has to say a constraint's name, for Drizzle or nobody gives it that one. */
  needsName(constraint: NamedConstraint, at: PulledTable): boolean;
  /** Says of a table what Drizzle can't. */
  noteTable(at: PulledTable, file: SchemaFile): void;
}
