// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 b0eb795b05e9b2da

import type { ListQuery, TextFilter, ValueFilter } from "@headwater/api-client/filter";
import type { Book, BookModel, BookWhere } from "./books.types.gen.ts";

/** One row of `pages`. */
export interface PageRow {
  /** Primary key: a number given by the database, never used twice. */
  id: number;
  bookId: number;
  text: string;
  /** When the row was removed; null as long as it is there. */
  deletedAt: Date | null;
}

/** What a page is made of; a column that is left out gets its default. */
export interface NewPageRow {
  bookId: number;
  text: string;
}

/** Columns of a page to change; the others stay as they are. */
export interface PageRowPatch {
  bookId?: number | undefined;
  text?: string | undefined;
}

/** Which page: the primary key. */
export type PageRowKey = number;

/** Conditions on pages; all of them have to hold. */
export interface PageRowWhere {
  readonly id?: ValueFilter<number> | undefined;
  readonly bookId?: ValueFilter<number> | undefined;
  readonly text?: TextFilter | undefined;
  readonly deletedAt?: ValueFilter<Date> | undefined;
  readonly book?: BookWhere | undefined;
  readonly and?: readonly PageRowWhere[] | undefined;
  readonly or?: readonly PageRowWhere[] | undefined;
  readonly not?: PageRowWhere | undefined;
}

/** What pages can be sorted by. */
export type PageRowSort = keyof PageRow | `book.${keyof Book}`;

/** A list of pages: which, in what order, and what comes along. */
export type PageRowQuery = ListQuery<PageRowModel>;

/** The types of pages, for generic code. */
export interface PageRowModel {
  row: PageRow;
  key: PageRowKey;
  keyColumns: "id";
  create: NewPageRow;
  patch: PageRowPatch;
  where: PageRowWhere;
  sort: PageRowSort;
  relations: {
    book: { kind: "one"; model: BookModel };
  };
  softDelete: true;
}
