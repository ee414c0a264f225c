// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 f3d36bb663bc8b24

import type { ListQuery, ManyFilter, TextFilter, ValueFilter } from "@headwater/api-client/filter";
import type { BookModel, BookWhere } from "./books.types.gen.ts";
import type { NoteModel, NoteWhere } from "./notes.types.gen.ts";

/** One row of `people`. */
export interface Person {
  /** Primary key: a number given by the database, never used twice. */
  id: number;
  email: string;
  /** When the row was removed; null as long as it is there. */
  deletedAt: Date | null;
}

/** What a person is made of; a column that is left out gets its default. */
export interface NewPerson {
  email: string;
}

/** Columns of a person to change; the others stay as they are. */
export interface PersonPatch {
  email?: string | undefined;
}

/** Which person: the primary key. */
export type PersonKey = number;

/** Conditions on people; all of them have to hold. */
export interface PersonWhere {
  readonly id?: ValueFilter<number> | undefined;
  readonly email?: TextFilter | undefined;
  readonly deletedAt?: ValueFilter<Date> | undefined;
  readonly books?: ManyFilter<BookWhere> | undefined;
  readonly notes?: ManyFilter<NoteWhere> | undefined;
  readonly and?: readonly PersonWhere[] | undefined;
  readonly or?: readonly PersonWhere[] | undefined;
  readonly not?: PersonWhere | undefined;
}

/** What people can be sorted by. */
export type PersonSort = keyof Person;

/** A list of people: which, in what order, and what comes along. */
export type PersonQuery = ListQuery<PersonModel>;

/** The types of people, for generic code. */
export interface PersonModel {
  row: Person;
  key: PersonKey;
  keyColumns: "id";
  create: NewPerson;
  patch: PersonPatch;
  where: PersonWhere;
  sort: PersonSort;
  relations: {
    books: { kind: "many"; model: BookModel };
    notes: { kind: "many"; model: NoteModel };
  };
  softDelete: true;
}
