// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 0afdb112419b979e

import type { ListQuery, TextFilter, ValueFilter } from "@headwater/api-client/filter";

/** One row of `seats`. */
export interface Seat {
  row: string;
  number: number;
  note: string | null;
}

/** What a seat is made of; a column that is left out gets its default. */
export interface NewSeat {
  row: string;
  number: number;
  note?: string | null | undefined;
}

/** Columns of a seat to change; the others stay as they are. */
export interface SeatPatch {
  note?: string | null | undefined;
}

/** Which seat: the primary key. */
export interface SeatKey {
  readonly row: string;
  readonly number: number;
}

/** Conditions on seats; all of them have to hold. */
export interface SeatWhere {
  readonly row?: TextFilter | undefined;
  readonly number?: ValueFilter<number> | undefined;
  readonly note?: TextFilter | undefined;
  readonly and?: readonly SeatWhere[] | undefined;
  readonly or?: readonly SeatWhere[] | undefined;
  readonly not?: SeatWhere | undefined;
}

/** What seats can be sorted by. */
export type SeatSort = keyof Seat;

/** A list of seats: which, in what order, and what comes along. */
export type SeatQuery = ListQuery<SeatModel>;

/** The types of seats, for generic code. */
export interface SeatModel {
  row: Seat;
  key: SeatKey;
  keyColumns: "row" | "number";
  create: NewSeat;
  patch: SeatPatch;
  where: SeatWhere;
  sort: SeatSort;
  relations: {};
}
