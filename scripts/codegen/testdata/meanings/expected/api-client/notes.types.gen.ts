// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 cd039a3c65094e43

import type { ListQuery, TextFilter, ValueFilter } from "@headwater/api-client/filter";
import type { Book, BookModel, BookWhere } from "./books.types.gen.ts";
import type { Person, PersonModel, PersonWhere } from "./people.types.gen.ts";

/** Keeps no removed rows. */
export interface Note {
  /** Primary key: a number given by the database, never used twice. */
  id: number;
  bookId: number | null;
  personId: number | null;
  text: string;
}

/** What a note is made of; a column that is left out gets its default. */
export interface NewNote {
  bookId?: number | null | undefined;
  personId?: number | null | undefined;
  text: string;
}

/** Columns of a note to change; the others stay as they are. */
export interface NotePatch {
  bookId?: number | null | undefined;
  personId?: number | null | undefined;
  text?: string | undefined;
}

/** Which note: the primary key. */
export type NoteKey = number;

/** Conditions on notes; all of them have to hold. */
export interface NoteWhere {
  readonly id?: ValueFilter<number> | undefined;
  readonly bookId?: ValueFilter<number> | undefined;
  readonly personId?: ValueFilter<number> | undefined;
  readonly text?: TextFilter | undefined;
  readonly book?: BookWhere | undefined;
  readonly person?: PersonWhere | undefined;
  readonly and?: readonly NoteWhere[] | undefined;
  readonly or?: readonly NoteWhere[] | undefined;
  readonly not?: NoteWhere | undefined;
}

/** What notes can be sorted by. */
export type NoteSort = keyof Note | `book.${keyof Book}` | `person.${keyof Person}`;

/** A list of notes: which, in what order, and what comes along. */
export type NoteQuery = ListQuery<NoteModel>;

/** The types of notes, for generic code. */
export interface NoteModel {
  row: Note;
  key: NoteKey;
  keyColumns: "id";
  create: NewNote;
  patch: NotePatch;
  where: NoteWhere;
  sort: NoteSort;
  relations: {
    book: { kind: "optional"; model: BookModel };
    person: { kind: "optional"; model: PersonModel };
  };
}
