// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 24807fe4d2188a9a

import type { ListQuery, ManyFilter, TextFilter, ValueFilter } from "@headwater/api-client/filter";
import type { BookTagModel, BookTagWhere } from "./book-tags.types.gen.ts";
import type { NoteModel, NoteWhere } from "./notes.types.gen.ts";
import type { PageRowModel, PageRowWhere } from "./pages.types.gen.ts";
import type { Person, PersonModel, PersonWhere } from "./people.types.gen.ts";
import type { Shelf, ShelfModel, ShelfWhere } from "./shelves.types.gen.ts";

/** Go with their shelf, and hold their owner back. */
export interface Book {
  /** Primary key: a number given by the database, never used twice. */
  id: number;
  title: string;
  isbn: string | null;
  shelfId: number;
  ownerId: number | null;
  sequelOf: number | null;
  /** When the row was made; set by the server. */
  createdAt: Date;
  /** When the row last changed, whoever changed it; kept current by the server. */
  updatedAt: Date;
  /** When the row was removed; null as long as it is there. */
  deletedAt: Date | null;
  /** One more with every write to the row; as part of a change: the version that was read. */
  version: number;
}

/** What a book is made of; a column that is left out gets its default. */
export interface NewBook {
  title: string;
  isbn?: string | null | undefined;
  shelfId: number;
  ownerId?: number | null | undefined;
  sequelOf?: number | null | undefined;
}

/** Columns of a book to change; the others stay as they are. */
export interface BookPatch {
  title?: string | undefined;
  isbn?: string | null | undefined;
  shelfId?: number | undefined;
  ownerId?: number | null | undefined;
  sequelOf?: number | null | undefined;
  /** One more with every write to the row; as part of a change: the version that was read. */
  version?: number | undefined;
}

/** Which book: the primary key. */
export type BookKey = number;

/** Conditions on books; all of them have to hold. */
export interface BookWhere {
  readonly id?: ValueFilter<number> | undefined;
  readonly title?: TextFilter | undefined;
  readonly isbn?: TextFilter | undefined;
  readonly shelfId?: ValueFilter<number> | undefined;
  readonly ownerId?: ValueFilter<number> | undefined;
  readonly sequelOf?: ValueFilter<number> | undefined;
  readonly createdAt?: ValueFilter<Date> | undefined;
  readonly updatedAt?: ValueFilter<Date> | undefined;
  readonly deletedAt?: ValueFilter<Date> | undefined;
  readonly version?: ValueFilter<number> | undefined;
  readonly shelf?: ShelfWhere | undefined;
  readonly owner?: PersonWhere | undefined;
  readonly pages?: ManyFilter<PageRowWhere> | undefined;
  readonly bookTags?: ManyFilter<BookTagWhere> | undefined;
  readonly notes?: ManyFilter<NoteWhere> | undefined;
  readonly sequelOfBook?: BookWhere | undefined;
  readonly sequels?: ManyFilter<BookWhere> | undefined;
  readonly and?: readonly BookWhere[] | undefined;
  readonly or?: readonly BookWhere[] | undefined;
  readonly not?: BookWhere | undefined;
}

/** What books can be sorted by. */
export type BookSort =
  | keyof Book
  | `shelf.${keyof Shelf}`
  | `owner.${keyof Person}`
  | `sequelOfBook.${keyof Book}`;

/** A list of books: which, in what order, and what comes along. */
export type BookQuery = ListQuery<BookModel>;

/** The types of books, for generic code. */
export interface BookModel {
  row: Book;
  key: BookKey;
  keyColumns: "id";
  create: NewBook;
  patch: BookPatch;
  where: BookWhere;
  sort: BookSort;
  relations: {
    shelf: { kind: "one"; model: ShelfModel };
    owner: { kind: "optional"; model: PersonModel };
    pages: { kind: "many"; model: PageRowModel };
    bookTags: { kind: "many"; model: BookTagModel };
    notes: { kind: "many"; model: NoteModel };
    sequelOfBook: { kind: "optional"; model: BookModel };
    sequels: { kind: "many"; model: BookModel };
  };
  softDelete: true;
}
