// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 ab8f6dd5aca66deb

import type { Page, Result } from "@headwater/database/filter";
import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { pagesModel } from "./pages.model.gen.ts";
import type {
  PageRow,
  PageRowKey,
  PageRowModel,
  PageRowQuery,
  PageRowWhere,
} from "./pages.types.gen.ts";
import { pagesSchemas } from "./pages.validator.gen.ts";

const pagesTable = bindTable(pagesModel, tableIn(schema, "pages"), {
  validator: pagesSchemas.create,
});

/** Reads and writes pages. Inside a transaction, use the repositories it hands you. */
export class PagesRepository extends Repository<PageRowModel> {
  constructor(context: RepositoryContext) {
    super(context, pagesTable);
  }

  /** Pages with this `bookId`. Reads the whole table: no index. */
  findByBookId<const Q extends PageRowQuery>(
    bookId: number,
    query?: Q,
  ): Promise<Page<Result<PageRowModel, Q>>> {
    return this.listWhere({ bookId }, query);
  }

  /**
   * Brings a removed page back, with all that went with it.
   * @throws {NotFoundError} {@link ConstraintError} when what it refers to is removed, or its
   * place is taken
   */
  restore(key: PageRowKey): Promise<PageRow> {
    return this.restoreRow(key);
  }

  /**
   * Takes a page out of the database for good, removed or not.
   * @throws {NotFoundError} {@link ConstraintError}
   */
  purge(key: PageRowKey): Promise<void> {
    return this.purgeRow(key);
  }

  /** Takes all pages that match out of the database for good, removed or not. */
  purgeMany(where: PageRowWhere): Promise<{ count: number }> {
    return this.purgeRows(where);
  }
}
