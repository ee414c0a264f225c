import type { JunctionShape, ValueKind } from "@headwater/database/filter";

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

/** A column as the API shows it. */
export interface ColumnDescription {
  readonly kind: ValueKind;
  /** Type in the database: `text(200)`, `timestamp with time zone`. */
  readonly sqlType: string;
  /** Of lists (kind `json`): what they hold, where that is known. */
  readonly element?: ValueKind;
  readonly nested?: true;
  readonly ownForm?: true;
  /** JSON Schema of a value on the wire that is not null. */
  readonly schema: JsonObject;
  readonly nullable?: true;
  /** Accepted in bodies, and whether a create must have it; absent from bodies otherwise. */
  readonly body?: "required" | "optional";
  /** Never sent out, never filtered on. */
  readonly writeOnly?: true;
}

export interface RelationDescription {
  readonly description?: string;
  /** Name of the other resource. */
  readonly target: string;
  readonly many?: true;
  readonly nullable?: true;
  /** Columns of this resource that hold the link … */
  readonly columns: readonly string[];
  /** … and the columns of the target they equal. */
  readonly references: readonly string[];
  /** The resource between the two, where rows are linked by rows of a third. */
  readonly through?: JunctionShape;
}

/** What the documents about the API need to know of a table; generated. */
export interface ResourceDescription {
  /** In code: `teamMembers`. */
  readonly name: string;
  /** Below `/api`: `team-members`. */
  readonly path: string;
  /** Name in the database, with that of its schema where it has one: `billing.team_members`. */
  readonly table: string;
  /** Type of one row, and of many: `TeamMember`, `TeamMembers`. */
  readonly types: { readonly one: string; readonly many: string };
  /** In sentences: `team member`, `team members`. */
  readonly labels: { readonly one: string; readonly many: string };
  readonly description?: string;
  /** Columns of the primary key, in key order. */
  readonly key: readonly string[];
  /** Of a view: nothing of it can be written. */
  readonly readOnly?: true;
  readonly columns: Readonly<Record<string, ColumnDescription>>;
  readonly relations: Readonly<Record<string, RelationDescription>>;
  /** The column that grows with every write, and which a change may hold as the version that was read. */
  readonly version?: string;
  /** The rows lie in a tree. */
  readonly tree?: { readonly parent: string; readonly path: string };
  /** Removed rows are kept; `readable`: everybody may read them. */
  readonly softDelete?: { readonly column: string; readonly readable: boolean };
}

export const ref = (kind: "schemas" | "parameters" | "responses" | "headers", name: string) => ({
  $ref: `#/components/${kind}/${name}`,
});
