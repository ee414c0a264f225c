// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 6ca62ebff251dbd5

import type { ListQuery, ManyFilter, TextFilter, ValueFilter } from "@headwater/api-client/filter";
import type { BookModel, BookWhere } from "./books.types.gen.ts";

/** One row of `shelves`. */
export interface Shelf {
  /** Primary key: a number given by the database, never used twice. */
  id: number;
  name: string;
  /** When the row was removed; null as long as it is there. */
  deletedAt: Date | null;
}

/** What a shelf is made of; a column that is left out gets its default. */
export interface NewShelf {
  name: string;
}

/** Columns of a shelf to change; the others stay as they are. */
export interface ShelfPatch {
  name?: string | undefined;
}

/** Which shelf: the primary key. */
export type ShelfKey = number;

/** Conditions on shelves; all of them have to hold. */
export interface ShelfWhere {
  readonly id?: ValueFilter<number> | undefined;
  readonly name?: TextFilter | undefined;
  readonly deletedAt?: ValueFilter<Date> | undefined;
  readonly books?: ManyFilter<BookWhere> | undefined;
  readonly and?: readonly ShelfWhere[] | undefined;
  readonly or?: readonly ShelfWhere[] | undefined;
  readonly not?: ShelfWhere | undefined;
}

/** What shelves can be sorted by. */
export type ShelfSort = keyof Shelf;

/** A list of shelves: which, in what order, and what comes along. */
export type ShelfQuery = ListQuery<ShelfModel>;

/** The types of shelves, for generic code. */
export interface ShelfModel {
  row: Shelf;
  key: ShelfKey;
  keyColumns: "id";
  create: NewShelf;
  patch: ShelfPatch;
  where: ShelfWhere;
  sort: ShelfSort;
  relations: {
    books: { kind: "many"; model: BookModel };
  };
  softDelete: true;
}
