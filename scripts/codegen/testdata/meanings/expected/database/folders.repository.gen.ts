// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 db22c59af31e25c2

import type { ListQuery, Page, Result, TreeQuery } from "@headwater/database/filter";
import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { foldersModel } from "./folders.model.gen.ts";
import type { Folder, FolderKey, FolderModel, FolderQuery } from "./folders.types.gen.ts";
import { foldersSchemas } from "./folders.validator.gen.ts";

const foldersTable = bindTable(foldersModel, tableIn(schema, "folders"), {
  validator: foldersSchemas.create,
});

/**
 * A tree, whose roots keep their children when they go.
 * Reads and writes folders. Inside a transaction, use the repositories it hands you.
 */
export class FoldersRepository extends Repository<FolderModel> {
  constructor(context: RepositoryContext) {
    super(context, foldersTable);
  }

  /** Folders with this `parentId`. Reads the whole table: no index. */
  findByParentId<const Q extends FolderQuery>(
    parentId: string,
    query?: Q,
  ): Promise<Page<Result<FolderModel, Q>>> {
    return this.listWhere({ parentId }, query);
  }

  /**
   * All rows above a folder, the root first.
   * @throws {NotFoundError}
   */
  ancestors(key: FolderKey): Promise<Folder[]> {
    return this.ancestorsOf(key);
  }

  /**
   * A page of the rows right below a folder.
   * @throws {NotFoundError}
   */
  children<const Q extends ListQuery<FolderModel>>(
    key: FolderKey,
    query?: Q,
  ): Promise<Page<Result<FolderModel, Q>>> {
    return this.descendantsOf(key, { ...query, depth: 1 }) as Promise<Page<Result<FolderModel, Q>>>;
  }

  /**
   * A page of the rows below a folder, by their paths unless `sort` says otherwise; `depth` levels
   * down.
   * @throws {NotFoundError}
   */
  descendants<const Q extends TreeQuery<FolderModel>>(
    key: FolderKey,
    query?: Q,
  ): Promise<Page<Result<FolderModel, Q>>> {
    return this.descendantsOf(key, query);
  }

  /**
   * Moves a folder with all below it under another row, or makes it a root.
   * @throws {ValidationError} when that row lies below it {@link NotFoundError} {@link
   * ConstraintError}
   */
  move(key: FolderKey, parent: FolderKey | null): Promise<Folder> {
    return this.update(key, { parentId: parent });
  }

  /**
   * Works out the path of every row anew, and says how many were wrong: once, for rows that others
   * have written.
   */
  rebuildPaths(): Promise<{ count: number }> {
    return this.rebuildAllPaths();
  }
}
