import type { ColumnShape, RelationShape, ResourceShape } from "./shape.ts";

/** A column as `/api/schema.json` tells of it. */
export interface DescribedColumn extends ColumnShape {
  /** JSON Schema of a value on the wire that is not null, with its description and bounds. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** Type in the database: `text(200)`, `timestamp with time zone`. */
  readonly sqlType: string;
  /** Accepted in bodies, and whether a create must have it; read-only otherwise. */
  readonly body?: "required" | "optional";
  /** Never sent out, never filtered on. */
  readonly writeOnly?: true;
}

export interface DescribedRelation extends RelationShape {
  readonly description?: string;
}

/** A resource as `/api/schema.json` tells of it: its shape, and what people want to know. */
export interface DescribedResource extends ResourceShape {
  /** Name in the database, with that of its schema where it has one: `billing.team_members`. */
  readonly table: string;
  /** In sentences: `team member`, `team members`. */
  readonly labels: { readonly one: string; readonly many: string };
  readonly description?: string;
  /** Of a view: nothing of it can be written. */
  readonly readOnly?: true;
  readonly columns: Readonly<Record<string, DescribedColumn>>;
  readonly relations: Readonly<Record<string, DescribedRelation>>;
}

/** `/api/schema.json`: all that a client needs which knows nothing of the schema beforehand. */
export interface SchemaDocument {
  readonly resources: readonly DescribedResource[];
}
