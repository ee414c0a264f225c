import type { SqlRow } from "../../engine/operation.ts";
import type { Structure, TableStructure } from "../../structure/structure.ts";
import type { MigrationDatabase } from "../migration-database.ts";

/** A table as it is now and as it was kept, in the columns that both have. */
export interface ComparedTable {
  readonly name: string;
  /** What stands after FROM. */
  readonly now: string;
  readonly past: string;
  readonly columns: readonly ComparedColumn[];
}

export interface ComparedColumn {
  readonly name: string;
  /** The column as an expression of either side; equal where its values are. */
  readonly now: string;
  readonly past: string;
}

/** The copy beside what it was before. */
export interface BesideKept {
  query(sql: string): Promise<SqlRow[]>;
  tables(): Promise<readonly ComparedTable[]>;
  /** Writes the rows of before into tables that are empty now; says what doesn't fit. */
  putBack(tables: readonly TableStructure[]): Promise<string[]>;
}

/** How the copy was at one time. */
export interface Kept {
  readonly structure: Structure;
  beside<T>(work: (rows: BesideKept) => Promise<T>): Promise<T>;
}

/** A copy of a database to try migrations on. */
export interface WorkCopy {
  readonly database: MigrationDatabase;
  keep(): Promise<Kept>;
  /** Closes it, and leaves nothing of it. */
  close(): Promise<void>;
}
