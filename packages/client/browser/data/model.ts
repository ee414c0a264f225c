import type { ModelTypes } from "@headwater/api-client/filter";

/** A row of any table, its values as code has them: dates are `Date`, bigints `bigint`. */
export type Row = Record<string, unknown>;

interface AnyRelation {
  readonly kind: "many";
  readonly model: AnyModel;
}

/** The types of a resource that is known only at run time. */
export interface AnyModel extends ModelTypes {
  row: Row;
  key: Row;
  keyColumns: string;
  create: Row;
  patch: Row;
  where: Row;
  sort: string;
  relations: Record<string, AnyRelation>;
}
