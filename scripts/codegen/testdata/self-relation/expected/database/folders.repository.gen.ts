// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 2c9268e6d9237cc5

import type { Page, Result } from "@headwater/database/filter";
import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { foldersModel } from "./folders.model.gen.ts";
import type { FolderModel, FolderQuery } from "./folders.types.gen.ts";
import { foldersSchemas } from "./folders.validator.gen.ts";

const foldersTable = bindTable(foldersModel, tableIn(schema, "folders"), {
  validator: foldersSchemas.create,
});

/** Reads and writes folders. Inside a transaction, use the repositories it hands you. */
export class FoldersRepository extends Repository<FolderModel> {
  constructor(context: RepositoryContext) {
    super(context, foldersTable);
  }

  /** Folders with this `parentId`. Reads the whole table: no index. */
  findByParentId<const Q extends FolderQuery>(
    parentId: number,
    query?: Q,
  ): Promise<Page<Result<FolderModel, Q>>> {
    return this.listWhere({ parentId }, query);
  }
}
