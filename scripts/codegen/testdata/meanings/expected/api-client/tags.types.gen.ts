// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 0f56d1095493411a

import type { ListQuery, ManyFilter, TextFilter, ValueFilter } from "@headwater/api-client/filter";
import type { BookTagModel, BookTagWhere } from "./book-tags.types.gen.ts";

/** One row of `tags`. */
export interface Tag {
  /** Primary key: a number given by the database, never used twice. */
  id: number;
  word: string;
  /** When the row was removed; null as long as it is there. */
  deletedAt: Date | null;
}

/** What a tag is made of; a column that is left out gets its default. */
export interface NewTag {
  word: string;
}

/** Columns of a tag to change; the others stay as they are. */
export interface TagPatch {
  word?: string | undefined;
}

/** Which tag: the primary key. */
export type TagKey = number;

/** Conditions on tags; all of them have to hold. */
export interface TagWhere {
  readonly id?: ValueFilter<number> | undefined;
  readonly word?: TextFilter | undefined;
  readonly deletedAt?: ValueFilter<Date> | undefined;
  readonly bookTags?: ManyFilter<BookTagWhere> | undefined;
  readonly and?: readonly TagWhere[] | undefined;
  readonly or?: readonly TagWhere[] | undefined;
  readonly not?: TagWhere | undefined;
}

/** What tags can be sorted by. */
export type TagSort = keyof Tag;

/** A list of tags: which, in what order, and what comes along. */
export type TagQuery = ListQuery<TagModel>;

/** The types of tags, for generic code. */
export interface TagModel {
  row: Tag;
  key: TagKey;
  keyColumns: "id";
  create: NewTag;
  patch: TagPatch;
  where: TagWhere;
  sort: TagSort;
  relations: {
    bookTags: { kind: "many"; model: BookTagModel };
  };
  softDelete: true;
}
