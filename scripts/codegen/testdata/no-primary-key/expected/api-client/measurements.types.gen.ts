// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 0ac06c3b21d2c964

import type { ListQuery, TextFilter, ValueFilter } from "@headwater/api-client/filter";

/** One row of `measurements`. */
export interface Measurement {
  at: number;
  value: string | null;
}

/** What a measurement is made of; a column that is left out gets its default. */
export interface NewMeasurement {
  at: number;
  value?: string | null | undefined;
}

/** Columns of a measurement to change; the others stay as they are. */
export interface MeasurementPatch {
  at?: number | undefined;
  value?: string | null | undefined;
}

/** The table has no primary key. */
export type MeasurementKey = never;

/** Conditions on measurements; all of them have to hold. */
export interface MeasurementWhere {
  readonly at?: ValueFilter<number> | undefined;
  readonly value?: TextFilter | undefined;
  readonly and?: readonly MeasurementWhere[] | undefined;
  readonly or?: readonly MeasurementWhere[] | undefined;
  readonly not?: MeasurementWhere | undefined;
}

/** What measurements can be sorted by. */
export type MeasurementSort = keyof Measurement;

/** A list of measurements: which, in what order, and what comes along. */
export type MeasurementQuery = ListQuery<MeasurementModel>;

/** The types of measurements, for generic code. */
export interface MeasurementModel {
  row: Measurement;
  key: MeasurementKey;
  keyColumns: never;
  create: NewMeasurement;
  patch: MeasurementPatch;
  where: MeasurementWhere;
  sort: MeasurementSort;
  relations: {};
}
