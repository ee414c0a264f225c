// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 3db668d2b7fb8dc5

import type { ListQuery, ManyFilter, TextFilter, ValueFilter } from "@headwater/api-client/filter";

/** A tree, whose roots keep their children when they go. */
export interface Folder {
  /** Primary key: a UUID of version 7 made by the server, so that later rows have greater keys. */
  id: string;
  name: string;
  parentId: string | null;
  /** Keys of the rows above and of the row itself, from the root down. */
  path: string;
  /** One more with every write to the row; as part of a change: the version that was read. */
  version: number;
}

/** What a folder is made of; a column that is left out gets its default. */
export interface NewFolder {
  name: string;
  parentId?: string | null | undefined;
}

/** Columns of a folder to change; the others stay as they are. */
export interface FolderPatch {
  name?: string | undefined;
  parentId?: string | null | undefined;
  /** One more with every write to the row; as part of a change: the version that was read. */
  version?: number | undefined;
}

/** Which folder: the primary key. */
export type FolderKey = string;

/** Conditions on folders; all of them have to hold. */
export interface FolderWhere {
  readonly id?: TextFilter | undefined;
  readonly name?: TextFilter | undefined;
  readonly parentId?: TextFilter | undefined;
  readonly path?: TextFilter | undefined;
  readonly version?: ValueFilter<number> | undefined;
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
    parent: { kind: "optional"; model: FolderModel };
    children: { kind: "many"; model: FolderModel };
  };
}
