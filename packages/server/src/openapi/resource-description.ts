import type { ValueKind } from "@headwater/database/filter";

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
}

/** What the OpenAPI document needs to know of a table; generated. */
export interface ResourceDescription {
  /** In code: `teamMembers`. */
  readonly name: string;
  /** Below `/api`: `team-members`. */
  readonly path: string;
  /** Type of one row, and of many: `TeamMember`, `TeamMembers`. */
  readonly types: { readonly one: string; readonly many: string };
  /** In sentences: `team member`, `team members`. */
  readonly labels: { readonly one: string; readonly many: string };
  readonly description?: string;
  /** Columns of the primary key, in key order. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, ColumnDescription>>;
  readonly relations: Readonly<Record<string, RelationDescription>>;
}

export const ref = (kind: "schemas" | "parameters" | "responses" | "headers", name: string) => ({
  $ref: `#/components/${kind}/${name}`,
});
