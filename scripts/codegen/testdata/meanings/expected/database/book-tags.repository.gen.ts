// Generated from schema.ts by `bun run generate`.
// Edits belong there: this file is made anew. sha256 2d740359416d2328

import type { Page, Result } from "@headwater/database/filter";
import {
  bindTable,
  Repository,
  type RepositoryContext,
  tableIn,
} from "@headwater/database/repository";
import * as schema from "@headwater/database/schema";
import { bookTagsModel } from "./book-tags.model.gen.ts";
import type {
  BookTag,
  BookTagKey,
  BookTagModel,
  BookTagQuery,
  BookTagWhere,
} from "./book-tags.types.gen.ts";
import { bookTagsSchemas } from "./book-tags.validator.gen.ts";

const bookTagsTable = bindTable(bookTagsModel, tableIn(schema, "bookTags"), {
  validator: bookTagsSchemas.create,
});

/**
 * Go with either side.
 * Reads and writes book tags. Inside a transaction, use the repositories it hands you.
 */
export class BookTagsRepository extends Repository<BookTagModel> {
  constructor(context: RepositoryContext) {
    super(context, bookTagsTable);
  }

  /** Book tags with this `bookId`. Served by book_tags_book_id_tag_id_pk. */
  findByBookId<const Q extends BookTagQuery>(
    bookId: number,
    query?: Q,
  ): Promise<Page<Result<BookTagModel, Q>>> {
    return this.listWhere({ bookId }, query);
  }

  /** Book tags with this `tagId`. Reads the whole table: no index. */
  findByTagId<const Q extends BookTagQuery>(
    tagId: number,
    query?: Q,
  ): Promise<Page<Result<BookTagModel, Q>>> {
    return this.listWhere({ tagId }, query);
  }

  /**
   * Brings a removed book tag back, with all that went with it.
   * @throws {NotFoundError} {@link ConstraintError} when what it refers to is removed, or its
   * place is taken
   */
  restore(key: BookTagKey): Promise<BookTag> {
    return this.restoreRow(key);
  }

  /**
   * Takes a book tag out of the database for good, removed or not.
   * @throws {NotFoundError} {@link ConstraintError}
   */
  purge(key: BookTagKey): Promise<void> {
    return this.purgeRow(key);
  }

  /** Takes all book tags that match out of the database for good, removed or not. */
  purgeMany(where: BookTagWhere): Promise<{ count: number }> {
    return this.purgeRows(where);
  }
}
