import type { ColumnShape, RelationShape, ResourceShape, SoftDeleteShape } from "./filter/shape.ts";

/**
 * How a value lies in the database.
 *
 * - `plain`: as the driver gives it
 * - `boolean`: 0 and 1
 * - `seconds`, `milliseconds`: since 1970 in UTC, as an integer
 * - `isoText`: a date as ISO 8601 text
 * - `timestamp`: a date in a type of the database's own (PostgreSQL: date, timestamp, timestamptz)
 * - `jsonText`: JSON as text
 * - `bigintNumeric`: a 64-bit integer, read as text so that no digit is lost
 * - `bigintText`: decimal digits in a blob
 * - `binary`: bytes
 * - `custom`: through the column's own `fromDriver` and `toDriver`
 */
export type Storage =
  | "plain"
  | "boolean"
  | "seconds"
  | "milliseconds"
  | "isoText"
  | "timestamp"
  | "jsonText"
  | "bigintNumeric"
  | "bigintText"
  | "binary"
  | "custom";

/** Who may see and set a column from outside. */
export type Access = "open" | "readOnly" | "writeOnly" | "hidden";

export interface ColumnModel extends ColumnShape {
  /** Name in the database: `created_at`. */
  readonly column: string;
  readonly storage: Storage;
  readonly access: Access;
  /** Whether an insert may leave it out (it is nullable, or something fills it in). */
  readonly optional: boolean;
  /**
   * PostgreSQL: its type as a cast names it, quoted and with its schema where it needs to be:
   * `uuid`, `timestamp (3) with time zone`, `"auth"."role"`, `text[]`.
   */
  readonly sqlType?: string;
}

export interface ConstraintModel {
  readonly name: string;
  /** Properties, in the constraint's order. */
  readonly columns: readonly string[];
}

export interface ForeignKeyModel extends ConstraintModel {
  /** The resource it points at, and the properties there. */
  readonly target: string;
  readonly references: readonly string[];
  /** What becomes of the rows that have it when the one it leads to goes; absent: `no action`. */
  readonly onDelete?: "cascade" | "restrict" | "set null" | "set default";
}

/** A table as the runtime needs it: generated, plain data, frozen. */
export interface TableModel extends ResourceShape {
  /** Name in the database: `team_members`. */
  readonly table: string;
  /** PostgreSQL: the schema it lies in, where that isn't the connection's own. */
  readonly schema?: string;
  /** Singular name in code: `teamMember`. */
  readonly singular: string;
  readonly columns: Readonly<Record<string, ColumnModel>>;
  readonly relations: Readonly<Record<string, RelationShape>>;
  readonly uniques: readonly ConstraintModel[];
  readonly foreignKeys: readonly ForeignKeyModel[];
  readonly checks: readonly ConstraintModel[];
  /** Removed rows are kept; whether HTTP may show them to everybody. */
  readonly softDelete?: SoftDeleteShape & { readonly readable: boolean };
  /** The rows lie in a tree: the column that leads to the row above, and the one with the whole way. */
  readonly tree?: { readonly parent: string; readonly path: string };
  /** Columns of dates that are set whatever the verb. */
  readonly timestamps?: { readonly createdAt?: string; readonly updatedAt?: string };
}

export type TableModels = Readonly<Record<string, TableModel>>;
