// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 8679f847b4c74006

import type { ListQuery, ValueFilter } from "@headwater/api-client/filter";

export type ShirtSize = "S" | "M" | "one size";

export type ShirtColour = "red" | "dark blue";

/** One row of `shirts`. */
export interface Shirt {
  id: number;
  size: ShirtSize;
  colour: ShirtColour | null;
  stars: 1 | 2 | 3 | null;
}

/** What a shirt is made of; a column that is left out gets its default. */
export interface NewShirt {
  /** @default "M" */
  size?: ShirtSize | undefined;
  colour?: ShirtColour | null | undefined;
  stars?: 1 | 2 | 3 | null | undefined;
}

/** Columns of a shirt to change; the others stay as they are. */
export interface ShirtPatch {
  size?: ShirtSize | undefined;
  colour?: ShirtColour | null | undefined;
  stars?: 1 | 2 | 3 | null | undefined;
}

/** Which shirt: the primary key. */
export type ShirtKey = number;

/** Conditions on shirts; all of them have to hold. */
export interface ShirtWhere {
  readonly id?: ValueFilter<number> | undefined;
  readonly size?: ValueFilter<ShirtSize> | undefined;
  readonly colour?: ValueFilter<ShirtColour> | undefined;
  readonly stars?: ValueFilter<1 | 2 | 3> | undefined;
  readonly and?: readonly ShirtWhere[] | undefined;
  readonly or?: readonly ShirtWhere[] | undefined;
  readonly not?: ShirtWhere | undefined;
}

/** What shirts can be sorted by. */
export type ShirtSort = keyof Shirt;

/** A list of shirts: which, in what order, and what comes along. */
export type ShirtQuery = ListQuery<ShirtModel>;

/** The types of shirts, for generic code. */
export interface ShirtModel {
  row: Shirt;
  key: ShirtKey;
  keyColumns: "id";
  create: NewShirt;
  patch: ShirtPatch;
  where: ShirtWhere;
  sort: ShirtSort;
  relations: {};
}
