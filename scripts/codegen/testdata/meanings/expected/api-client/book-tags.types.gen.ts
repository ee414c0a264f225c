// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 30f07af95192dc11

import type { ListQuery, ValueFilter } from "@headwater/api-client/filter";
import type { Book, BookModel, BookWhere } from "./books.types.gen.ts";
import type { Tag, TagModel, TagWhere } from "./tags.types.gen.ts";

/** Go with either side. */
export interface BookTag {
  bookId: number;
  tagId: number;
  removedAt: Date | null;
}

/** What a book tag is made of; a column that is left out gets its default. */
export interface NewBookTag {
  bookId: number;
  tagId: number;
}

/** Columns of a book tag to change; the others stay as they are. */
export interface BookTagPatch {}

/** Which book tag: the primary key. */
export interface BookTagKey {
  readonly bookId: number;
  readonly tagId: number;
}

/** Conditions on book tags; all of them have to hold. */
export interface BookTagWhere {
  readonly bookId?: ValueFilter<number> | undefined;
  readonly tagId?: ValueFilter<number> | undefined;
  readonly removedAt?: ValueFilter<Date> | undefined;
  readonly book?: BookWhere | undefined;
  readonly tag?: TagWhere | undefined;
  readonly and?: readonly BookTagWhere[] | undefined;
  readonly or?: readonly BookTagWhere[] | undefined;
  readonly not?: BookTagWhere | undefined;
}

/** What book tags can be sorted by. */
export type BookTagSort = keyof BookTag | `book.${keyof Book}` | `tag.${keyof Tag}`;

/** A list of book tags: which, in what order, and what comes along. */
export type BookTagQuery = ListQuery<BookTagModel>;

/** The types of book tags, for generic code. */
export interface BookTagModel {
  row: BookTag;
  key: BookTagKey;
  keyColumns: "bookId" | "tagId";
  create: NewBookTag;
  patch: BookTagPatch;
  where: BookTagWhere;
  sort: BookTagSort;
  relations: {
    book: { kind: "one"; model: BookModel };
    tag: { kind: "one"; model: TagModel };
  };
  softDelete: true;
}
