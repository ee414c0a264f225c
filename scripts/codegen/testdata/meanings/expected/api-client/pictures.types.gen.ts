// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 a4f26cf6b95b8986

import type { ListQuery, ValueFilter } from "@headwater/api-client/filter";

export type PictureKind = "photo" | "drawing";

export type PictureSize = "small" | "large";

/** The same said of columns made without them. */
export interface Picture {
  /** Primary key: a number given by the database, never used twice. */
  id: number;
  kind: PictureKind;
  size: PictureSize | null;
  /** When the picture was taken in. */
  addedAt: Date;
  edition: number;
  touchedAt: Date;
}

/** What a picture is made of; a column that is left out gets its default. */
export interface NewPicture {
  kind: PictureKind;
  size?: PictureSize | null | undefined;
}

/** Columns of a picture to change; the others stay as they are. */
export interface PicturePatch {
  kind?: PictureKind | undefined;
  size?: PictureSize | null | undefined;
  edition?: number | undefined;
}

/** Which picture: the primary key. */
export type PictureKey = number;

/** Conditions on pictures; all of them have to hold. */
export interface PictureWhere {
  readonly id?: ValueFilter<number> | undefined;
  readonly kind?: ValueFilter<PictureKind> | undefined;
  readonly size?: ValueFilter<PictureSize> | undefined;
  readonly addedAt?: ValueFilter<Date> | undefined;
  readonly edition?: ValueFilter<number> | undefined;
  readonly touchedAt?: ValueFilter<Date> | undefined;
  readonly and?: readonly PictureWhere[] | undefined;
  readonly or?: readonly PictureWhere[] | undefined;
  readonly not?: PictureWhere | undefined;
}

/** What pictures can be sorted by. */
export type PictureSort = keyof Picture;

/** A list of pictures: which, in what order, and what comes along. */
export type PictureQuery = ListQuery<PictureModel>;

/** The types of pictures, for generic code. */
export interface PictureModel {
  row: Picture;
  key: PictureKey;
  keyColumns: "id";
  create: NewPicture;
  patch: PicturePatch;
  where: PictureWhere;
  sort: PictureSort;
  relations: {};
}
