// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 a27a4901087b1433

import type { ListQuery, ManyFilter, TextFilter, ValueFilter } from "@headwater/api-client/filter";

/** One row of `folders`. */
export interface Folder {
  id: number;
  name: string;
  parentId: number | null;
}

/** What a folder is made of; a column that is left out gets its default. */
export interface NewFolder {
  name: string;
  parentId?: number | null | undefined;
}

/** Columns of a folder to change; the others stay as they are. */
export interface FolderPatch {
  name?: string | undefined;
  parentId?: number | null | undefined;
}

/** Which folder: the primary key. */
export type FolderKey = number;

/** Conditions on folders; all of them have to hold. */
export interface FolderWhere {
  readonly id?: ValueFilter<number> | undefined;
  readonly name?: TextFilter | undefined;
  readonly parentId?: ValueFilter<number> | undefined;
  /** The folder it lies in. */
  readonly parent?: FolderWhere | undefined;
  readonly children?: ManyFilter<FolderWhere> | undefined;
  readonly and?: readonly FolderWhere[] | undefined;
  readonly or?: readonly FolderWhere[] | undefined;
  readonly not?: FolderWhere | undefined;
}

/** What folders can be sorted by. */
export type FolderSort = keyof Folder | `parent.${keyof Folder}`;

/** A list of folders: which, in what order, and what comes along. */
export type FolderQuery = ListQuery<FolderModel>;

/** The types of folders, for generic code. */
export interface FolderModel {
  row: Folder;
  key: FolderKey;
  keyColumns: "id";
  create: NewFolder;
  patch: FolderPatch;
  where: FolderWhere;
  sort: FolderSort;
  relations: {
    /** The folder it lies in. */
    parent: { kind: "optional"; model: FolderModel };
    children: { kind: "many"; model: FolderModel };
  };
}
