/**
 * What kind of value a column holds. It decides the TypeScript type, the form on the wire, how
 * values compare and which operators fit.
 *
 * | kind      | TypeScript   | on the wire          |
 * | --------- | ------------ | -------------------- |
 * | `string`  | `string`     | string               |
 * | `enum`    | union        | string               |
 * | `integer` | `number`     | number without fraction |
 * | `number`  | `number`     | number               |
 * | `bigint`  | `bigint`     | string of digits     |
 * | `decimal` | `string`     | string               |
 * | `boolean` | `boolean`    | boolean              |
 * | `date`    | `Date`       | ISO 8601 in UTC      |
 * | `json`    | any JSON     | the JSON itself      |
 * | `binary`  | `Uint8Array` | base64               |
 */
export type ValueKind =
  | "string"
  | "enum"
  | "integer"
  | "number"
  | "bigint"
  | "decimal"
  | "boolean"
  | "date"
  | "json"
  | "binary";

export interface ColumnShape {
  readonly kind: ValueKind;
  readonly nullable: boolean;
  /** The allowed words of an `enum`, or of a list of such. */
  readonly values?: readonly string[];
  /** Of lists (kind `json`): what they hold. */
  readonly element?: ValueKind;
  /** Of lists: whether they hold lists of that. */
  readonly nested?: true;
  /**
   * Of a custom type: whether it lies in the database in a form of its own. Then patterns don't fit,
   * and its order is that of what is stored.
   */
  readonly ownForm?: true;
  /** What a new row gets when it gives no value, as on the wire; only if it is constant and known. */
  readonly defaultValue?: unknown;
}

export interface RelationShape {
  /** Name of the other resource: `teamMembers`. */
  readonly target: string;
  /** Whether one row has many of the other. */
  readonly many: boolean;
  /** Whether a row may have none (always true of a to-many relation). */
  readonly nullable: boolean;
  /** Columns of this resource that hold the link … */
  readonly columns: readonly string[];
  /** … and the columns of the target they equal, in the same order. */
  readonly references: readonly string[];
  /** The table between the two, where rows are linked by rows of a third. */
  readonly through?: JunctionShape;
}

export interface JunctionShape {
  /** Name of the resource between: `bookTags`. */
  readonly resource: string;
  /** Its columns that equal the relation's `columns` … */
  readonly columns: readonly string[];
  /** … and those that equal its `references`. */
  readonly references: readonly string[];
}

/** `plain`: a query run anew each time; `materialized`: rows kept until it is refreshed. */
export type ViewKind = "plain" | "materialized";

export interface SoftDeleteShape {
  /** The column that says when a row was removed; null of the others. */
  readonly column: string;
}

/** All that filters, sorts and the wire need to know of a resource; plain data, no SQL. */
export interface ResourceShape {
  /** Name in code, in the plural: `teamMembers`. */
  readonly name: string;
  /** Path segment under `/api`: `team-members`. */
  readonly path: string;
  /** Properties of the primary key, in key order; empty when the table has none. */
  readonly key: readonly string[];
  /** Set of a view, whose rows can only be read. */
  readonly view?: ViewKind;
  readonly columns: Readonly<Record<string, ColumnShape>>;
  readonly relations: Readonly<Record<string, RelationShape>>;
  /** The column that grows with every write to a row, where there is one. */
  readonly version?: string;
  /** The rows lie in a tree: the column that leads to the row above. */
  readonly tree?: { readonly parent: string };
  /** Removed rows are kept and marked, where the table has a column for that. */
  readonly softDelete?: SoftDeleteShape;
}

/** Every resource by its name; relations point into it. */
export type Shapes = Readonly<Record<string, ResourceShape>>;
